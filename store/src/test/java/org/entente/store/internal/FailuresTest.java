package org.entente.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailuresTest {
  private final Folder folder = new Folder(Path.of("s"));

  @Test
  void aFullDiskIsCalledThat() {
    String expected =
        "the disk is full: the store in s could not be written; what it held before is whole."
            + " Free some space and run the same command again";
    assertThat(
            Failures.explain(
                folder,
                new SQLException("IO Error: Could not write file \"x\": No space left on device")))
        .hasMessage(expected);
    assertThat(Failures.explain(folder, new IOException("No space left on device")))
        .hasMessage(expected);
    assertThat(Failures.explain(folder, new SQLException("[SQLITE_FULL] database or disk is full")))
        .hasMessage(expected);
  }

  @Test
  void anUnknownFaultKeepsItsFirstLine() {
    assertThat(Failures.explain(folder, new SQLException("Binder Error: odd\nLINE 1: SELECT")))
        .hasMessage("the store in s failed: Binder Error: odd");
  }
}
