package org.entente.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcCompression;

class WarcTest {
  private static final String TALKS = "Chad and Libya met in Tripoli on Monday.";
  private static final String PACT = "Peru signed a trade agreement with Chile in Lima.";
  private static final String AIR = "Kenya expelled the ambassador of Sudan on Friday.";
  private static final String A = "https://www.example.org/a";
  private static final String B = "https://example.org/b";
  private static final String C = "https://example.org/c";

  @TempDir Path folder;
  private final List<String> notes = new ArrayList<>();

  private List<Reading> read(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return read(ReadingLimits.defaults(), file.toString());
  }

  private List<Reading> read(ReadingLimits limits, String argument) {
    try (Stream<Input> inputs =
        Sources.of(List.of(argument), limits, new ByteArrayInputStream(new byte[0]), notes::add)) {
      return inputs.map(Input::read).toList();
    }
  }

  private static List<Document> documents(List<Reading> readings) {
    return readings.stream()
        .filter(Read.class::isInstance)
        .map(reading -> ((Read) reading).document())
        .toList();
  }

  private static List<String> texts(List<Reading> readings) {
    return documents(readings).stream()
        .map(it -> it.text().substring(it.text().lastIndexOf('\n') + 1))
        .toList();
  }

  private static List<String> refusals(List<Reading> readings) {
    return readings.stream().filter(Refused.class::isInstance).map(Object::toString).toList();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  @Test
  void pagesBecomeDocumentsAndTheRestIsCounted() throws IOException {
    WarcFile file = WarcFile.packed().info();
    file.request(A).page(A, TALKS).request(B).page(B, PACT).revisit(A);
    file.answer(C, 404, "text/html", "gone".getBytes(UTF_8));
    file.answer(C + ".png", 200, "image/png", new byte[] {1, 2, 3});
    file.answer(
        "https://example.org/robots.txt", 200, "text/plain", "User-agent: *".getBytes(UTF_8));
    for (String name : List.of("CC-NEWS-20210503101112-00001.warc.gz", "without-a-name")) {
      notes.clear();
      List<Reading> readings = read(name, file.bytes());
      assertThat(refusals(readings)).isEmpty();
      assertThat(texts(readings)).containsExactly(TALKS, PACT);
      Document first = documents(readings).get(0);
      assertThat(first.url()).isEqualTo(A);
      assertThat(first.id()).matches("https://www\\.example\\.org/a#[0-9a-f]{12}");
      assertThat(first.outlet()).isEqualTo("example.org");
      assertThat(first.published()).isNull();
      assertThat(notes)
          .singleElement()
          .asString()
          .endsWith(
              "2 pages; passed over 7: 1 answered 404, 1 image/png, 2 request, 1 revisit,"
                  + " 1 robots.txt, 1 warcinfo");
    }
  }

  @Test
  void capturesOfAPageAreOneDocumentUnlessItsTextDiffers() throws IOException {
    List<Reading> first = read("a.warc", WarcFile.plain().page(A, TALKS).bytes());
    WarcFile later = WarcFile.plain();
    String other = WarcFile.html(TALKS).replace("<body>", "<body><!-- 17 visitors -->");
    later.answer(A, 200, "text/html", other.getBytes(UTF_8)).page(A, PACT);
    List<Reading> second = read("b.warc", later.bytes());
    assertThat(second.get(0)).isEqualTo(first.get(0));
    assertThat(documents(second).get(1).id())
        .startsWith(A + "#")
        .isNotEqualTo(documents(first).get(0).id());
  }

  @Test
  void aDayOfPublicationAfterTheFetchIsNotBelieved() throws IOException {
    WarcFile file = WarcFile.packed();
    for (String day : List.of("2021-05-02", "2031-05-02")) {
      String html =
          WarcFile.html(TALKS + " " + day)
              .replace(
                  "<title>",
                  "<meta property='article:published_time' content='" + day + "'><title>");
      file.answer(A, 200, "text/html", html.getBytes(UTF_8));
    }
    assertThat(documents(read("a.warc.gz", file.bytes())))
        .extracting(Document::published)
        .containsExactly(LocalDate.of(2021, 5, 2), null);
  }

  @Test
  void chunkedAndPackedBodiesAreUnpackedAlsoWhereTheHeadIsLeftFromBefore() throws IOException {
    byte[] html = WarcFile.html(TALKS).getBytes(UTF_8);
    ByteArrayOutputStream chunked = new ByteArrayOutputStream();
    chunked.writeBytes((Integer.toHexString(20) + "\r\n").getBytes(UTF_8));
    chunked.write(html, 0, 20);
    chunked.writeBytes(("\r\n" + Integer.toHexString(html.length - 20) + "\r\n").getBytes(UTF_8));
    chunked.write(html, 20, html.length - 20);
    chunked.writeBytes("\r\n0\r\n\r\n".getBytes(UTF_8));
    WarcFile file = WarcFile.packed();
    file.answer(A, 200, "text/html", chunked.toByteArray(), "Transfer-Encoding", "chunked");
    file.answer(A, 200, "text/html", html, "Transfer-Encoding", "chunked");
    file.answer(A, 200, "text/html", gzip(html), "Content-Encoding", "gzip");
    file.answer(A, 200, "text/html", html, "Content-Encoding", "gzip");
    file.answer(A, 200, "text/html", html, "Content-Encoding", "br");
    file.answer(A, 200, "text/html", new byte[] {1, 2, 3}, "Content-Encoding", "zstd");
    List<Reading> readings = read("a.warc.gz", file.bytes());
    assertThat(texts(readings)).hasSize(5).containsOnly(TALKS);
    assertThat(refusals(readings)).singleElement().asString().contains("zstd");
  }

  @Test
  void aBodyThatUnpacksToMoreThanADocumentMayHoldIsRefused() throws IOException {
    byte[] bomb = gzip(new byte[3_000_000]);
    WarcFile file = WarcFile.packed();
    file.answer(A, 200, "text/html", bomb, "Content-Encoding", "gzip").page(B, PACT);
    Path path = Files.write(folder.resolve("a.warc.gz"), file.bytes());
    List<Reading> readings =
        read(ReadingLimits.defaults().withDocumentBytes(1_000_000), path.toString());
    assertThat(refusals(readings))
        .singleElement()
        .asString()
        .contains("byte 0: ")
        .contains("limit");
    assertThat(texts(readings)).containsExactly(PACT);
  }

  @Test
  void aTruncatedMemberIsNamedAndTheOthersAreRead() throws IOException {
    WarcFile file = WarcFile.packed().page(A, TALKS).page(B, AIR).page(C, PACT);
    byte[] whole = file.bytes();
    byte[] cut = Arrays.copyOf(whole, whole.length - 50);
    System.arraycopy(
        whole, file.offset(2), cut, file.offset(2) - 50, whole.length - file.offset(2));
    List<Reading> readings = read("a.warc.gz", cut);
    assertThat(texts(readings)).containsExactly(TALKS, PACT);
    assertThat(refusals(readings))
        .singleElement()
        .asString()
        .contains("a.warc.gz, byte " + file.offset(1) + ": the record is broken")
        .contains("the rest was read");
  }

  @Test
  void aFileThatBreaksOffGivesAllBeforeTheBreak() throws IOException {
    for (WarcCompression compression : List.of(WarcCompression.GZIP, WarcCompression.NONE)) {
      WarcFile file = new WarcFile(compression).page(A, TALKS).page(B, PACT).page(C, AIR);
      byte[] whole = file.bytes();
      for (int end = file.offset(2) + 1; end < whole.length - 4; end += 61) {
        List<Reading> readings = read("a.warc", Arrays.copyOf(whole, end));
        assertThat(texts(readings)).as("%s to %d", compression, end).startsWith(TALKS, PACT);
        assertThat(refusals(readings))
            .as("%s to %d", compression, end)
            .singleElement()
            .asString()
            .contains("byte " + file.offset(2) + ": ");
      }
    }
  }

  @Test
  void garbageAndWrongLengthsDoNotTakeTheRestAlong() throws IOException {
    WarcFile file = WarcFile.plain().page(A, TALKS);
    file.raw("GARBAGE \0\1 \r\n\r\n".repeat(40).getBytes(UTF_8));
    file.page(B, PACT).page(C, AIR);
    List<Reading> garbage = read("a.warc", file.bytes());
    assertThat(texts(garbage)).contains(PACT, AIR);
    assertThat(refusals(garbage)).hasSize(1);

    String text =
        new String(WarcFile.plain().page(A, TALKS).page(B, PACT).page(C, AIR).bytes(), UTF_8);
    int at = text.indexOf("Content-Length: ");
    for (String length : List.of("9", "999", "-5", "x", "99999999999999999999")) {
      String wrong =
          text.substring(0, at)
              + "Content-Length: "
              + length
              + text.substring(text.indexOf('\r', at));
      List<Reading> readings = read("b.warc", wrong.getBytes(UTF_8));
      assertThat(texts(readings)).as(length).containsExactly(PACT, AIR);
      assertThat(refusals(readings)).as(length).singleElement().asString().contains("byte 0: ");
    }
  }

  @Test
  void blankLinesAtTheEndAreNoRecord() throws IOException {
    for (String blank : List.of("\r\n", "\n\n", "\r\n\r\n\r\n", "\n".repeat(100))) {
      byte[] bytes =
          WarcFile.plain().page(A, TALKS).page(B, PACT).raw(blank.getBytes(UTF_8)).bytes();
      List<Reading> readings = read("a.warc", bytes);
      assertThat(refusals(readings)).isEmpty();
      assertThat(texts(readings)).containsExactly(TALKS, PACT);
    }
  }

  @Test
  void recordsOfAGigabyteTakeNoMemory() throws IOException {
    Path path = folder.resolve("large.warc.gz");
    try (OutputStream out = Files.newOutputStream(path)) {
      out.write(WarcFile.packed().page(A, TALKS).bytes());
      huge(out, "text/html");
      huge(out, "video/mp4");
      out.write(WarcFile.packed().page(B, PACT).bytes());
    }
    List<Reading> readings = read(ReadingLimits.defaults(), path.toString());
    assertThat(texts(readings)).containsExactly(TALKS, PACT);
    assertThat(refusals(readings)).singleElement().asString().contains("50 MiB");
    assertThat(notes).singleElement().asString().contains("1 video/mp4");
  }

  private static void huge(OutputStream out, String type) throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n";
    long length = http.length() + (1L << 30);
    GZIPOutputStream gzip =
        new GZIPOutputStream(out, 1 << 16) {
          {
            def.setLevel(1);
          }
        };
    gzip.write(
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
                + type.length()
                + type.charAt(0)
                + ">\r\nWARC-Date:"
                + " 2021-05-03T10:11:12Z\r\nWARC-Target-URI: http://example.org/\r\nContent-Type:"
                + " application/http; msgtype=response\r\nContent-Length: "
                + length
                + "\r\n\r\n"
                + http)
            .getBytes(UTF_8));
    byte[] part = new byte[1 << 20];
    for (int i = 0; i < 1 << 10; i++) {
      gzip.write(part);
    }
    gzip.write("\r\n\r\n".getBytes(UTF_8));
    gzip.finish();
  }

  @Test
  void aHeadWithoutAnEndIsRefused() throws IOException {
    byte[] head = ("WARC/1.0\r\nWARC-Type: " + "x".repeat(100_000_000)).getBytes(UTF_8);
    WarcFile plain =
        WarcFile.plain().page(A, TALKS).raw(head).raw("\r\n".getBytes(UTF_8)).page(B, PACT);
    List<Reading> readings = read("a.warc", plain.bytes());
    assertThat(texts(readings)).containsExactly(TALKS, PACT);
    assertThat(refusals(readings)).singleElement().asString().contains("128 KiB");
  }

  @Test
  void aStreamMayBeAWarcFile() throws IOException {
    byte[] bytes = WarcFile.packed().page(A, TALKS).bytes();
    try (Stream<Input> inputs =
        Sources.of(List.of("-"), ReadingLimits.defaults(), new ByteArrayInputStream(bytes))) {
      assertThat(texts(inputs.map(Input::read).toList())).containsExactly(TALKS);
    }
  }

  @Test
  void anEmptyFileHoldsNothing() throws IOException {
    assertThat(refusals(read("a.warc", new byte[0]))).isEmpty();
    assertThat(refusals(read("b.warc", "no WARC at all".getBytes(UTF_8)))).hasSize(1);
  }
}
