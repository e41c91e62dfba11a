package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.entente.store.Access;
import org.entente.store.EventQuery;
import org.entente.store.EventSearch;
import org.entente.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What `serve` says of stores that others hold or that are damaged, and what can be saved. */
class DamagedStoreTest {
  @TempDir Path folder;
  private Path store;

  @BeforeEach
  void store() {
    store = folder.resolve("entente-store");
    Events.in("a.txt", "2020-07-20")
        .add("EGY>ETH", EventType.ACCUSE, "2020-07-19", "Egypt accused Ethiopia.")
        .store(store);
  }

  @Test
  void whoHoldsTheStoreIsSaidWithWhatToDo() throws Exception {
    try (HeldStore held = HeldStore.at(store)) {
      Run run = Run.in(folder, "serve", "--port", "0");
      assertThat(run.exit()).isEqualTo(3);
      assertThat(run.err()).contains("in use by process " + held.pid()).contains("stop it");
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void databasesThatAreNoneAreSaidToBeDamagedWithTheWayOut() throws Exception {
    byte[] noise = new byte[8192];
    new Random(5).nextBytes(noise);
    for (byte[] content : List.of(noise, "<html>".getBytes("UTF-8"), new byte[0])) {
      Files.write(store.resolve("events.duckdb"), content);
      checkIsRefused(content.length + " bytes");
      checkIsMadeAgain();
    }
  }

  @Test
  void databasesThatWereCutShortAreSaidToBeDamagedWithTheWayOut() throws Exception {
    for (double part : List.of(0.02, 0.5, 0.9)) {
      Path events = store.resolve("events.duckdb");
      try (FileChannel file = FileChannel.open(events, StandardOpenOption.WRITE)) {
        file.truncate((long) (file.size() * part));
      }
      checkIsRefused("cut to " + part);
      checkIsMadeAgain();
    }
  }

  @Test
  void aDamagedIndexOfWordsIsMadeAgain() throws Exception {
    Path index = store.resolve("text.sqlite");
    for (String content : List.of("this is no database, but words and words", "")) {
      Files.writeString(index, content);
      assertThat(found("accused")).isEqualTo(1);
    }
    byte[] bytes = Files.readAllBytes(index);
    new Random(3).nextBytes(bytes);
    System.arraycopy("SQLite format 3\0".getBytes("UTF-8"), 0, bytes, 0, 16);
    Files.write(index, bytes);
    assertThat(found("accused")).isEqualTo(1);
  }

  @Test
  void aStoreWhoseLakeLacksAFileIsServedAsItIs() throws Exception {
    try (Stream<Path> files = Files.walk(store.resolve("lake"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    assertThat(found("accused")).isEqualTo(1);
  }

  private void checkIsRefused(String what) {
    Run run = Run.in(folder, "serve", "--port", "0");
    assertThat(run.exit()).as(what).isEqualTo(3);
    assertThat(run.err()).as(what).contains("entente-store").contains("events.duckdb");
    assertThat(run.err()).as(what).contains("lake/").doesNotContain("\tat ");
  }

  /** As the message says: moved away, the database is made again. */
  private void checkIsMadeAgain() throws IOException {
    Files.delete(store.resolve("events.duckdb"));
    try (Store open = Store.open(store, Access.READ)) {
      assertThat(open.summary().events()).isEqualTo(1);
    }
  }

  private long found(String words) {
    try (Store open = Store.open(store, Access.READ)) {
      open.catalogue().index((done, total) -> {});
      return open.catalogue()
          .events(EventSearch.of(EventQuery.all()).withWords(words).withPage(0, 9))
          .total();
    }
  }
}
