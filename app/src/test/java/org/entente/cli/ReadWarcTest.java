package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.entente.store.Access;
import org.entente.store.Refusal;
import org.entente.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class ReadWarcTest {
  private static final String TALKS = "India accused Pakistan of sending troops on 10 May 2015.";
  private static final String AIR = "Kenya expelled the ambassador of Sudan.";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void start() {
    Model.needed();
    file = folder.resolve("CC-NEWS-20210503101112-00001.warc.gz");
  }

  private static byte[] warc(String type, String... bodies) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP);
    for (int i = 0; i < bodies.length; i++) {
      writer.write(
          new WarcResponse.Builder("https://example.org/" + i)
              .date(Instant.parse("2021-05-03T10:11:12Z"))
              .body(
                  new HttpResponse.Builder(200, "OK")
                      .body(MediaType.parse(type), bodies[i].getBytes(StandardCharsets.UTF_8))
                      .build())
              .build());
    }
    return bytes.toByteArray();
  }

  @Test
  void aWarcFileIsReadAndReadAgainChangesNothing() throws IOException {
    Files.write(file, warc("text/html", "<html><p>" + TALKS, "<html><p>" + AIR));
    Run first = Run.in(folder, "read", file.toString());
    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(first.out()).startsWith("documents  2 new, 0 unchanged\n");
    assertThat(first.err()).contains("entente: " + file + ": 2 pages");
    assertThat(Run.in(folder, "read", file.toString()).out())
        .startsWith("documents  0 new, 2 unchanged\n");
    assertThat(Run.in(folder, "relation", "India", "Pakistan").out()).contains("accused");
    assertThat(Run.in(folder, "code", file.toString()).out())
        .contains("\"doc\":\"https://example.org/0#");
  }

  @Test
  void aSecondReadingOfTheMendedFileCompletesTheFirst() throws IOException {
    byte[] whole = warc("text/html", "<html><p>" + TALKS, "<html><p>" + AIR);
    Files.write(file, Arrays.copyOf(whole, whole.length - 30));
    Run first = Run.in(folder, "read", file.toString());
    assertThat(first.exit()).isEqualTo(1);
    assertThat(first.err()).contains("refused " + file + ", byte ").doesNotContain("\tat ");
    assertThat(first.out()).startsWith("documents  1 new");
    try (Store store = Store.open(folder.resolve("entente-store"), Access.READ)) {
      assertThat(store.refusals().map(Refusal::source))
          .singleElement()
          .asString()
          .startsWith(file + ", byte ");
    }
    Files.write(file, whole);
    Run second = Run.in(folder, "read", file.toString());
    assertThat(second.exit()).isZero();
    assertThat(second.out()).startsWith("documents  1 new, 1 unchanged\n");
    try (Store store = Store.open(folder.resolve("entente-store"), Access.READ)) {
      assertThat(store.refusals()).isEmpty();
    }
  }

  @Test
  void whatIsNoPageIsCountedNotRefused() throws IOException {
    Files.write(file, warc("image/png", "x", "y"));
    Run run = Run.in(folder, "code", file.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("0 pages; passed over 2: 2 image/png");
  }
}
