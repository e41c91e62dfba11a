package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  private static final String SENTENCE = "Chad and Libya met in Tripoli on Monday.";

  @TempDir Path folder;

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private Path write(String name, String content) throws IOException {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Reading> read(ReadingLimits limits, Object... arguments) {
    List<String> names = Arrays.stream(arguments).map(Object::toString).toList();
    try (Stream<Input> inputs = Sources.of(names, limits)) {
      return inputs.map(Input::read).toList();
    }
  }

  private static List<Reading> read(Object... arguments) {
    return read(ReadingLimits.defaults(), arguments);
  }

  private static Document document(Reading reading) {
    assertThat(reading).isInstanceOf(Read.class);
    return ((Read) reading).document();
  }

  private static List<String> ids(List<Reading> readings) {
    return readings.stream().map(reading -> document(reading).id()).toList();
  }

  private static Refused refused(Reading reading) {
    assertThat(reading).isInstanceOf(Refused.class);
    return (Refused) reading;
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String jsonLine(String id) {
    return "{\"id\": \"" + id + "\", \"text\": \"" + SENTENCE + "\"}\n";
  }

  @Test
  void foldersAreWalkedByNameAndHiddenFilesPassedOver() throws IOException {
    write("b.txt", SENTENCE);
    write("a/z.txt", SENTENCE + " ");
    write("a/c.md", SENTENCE + "  ");
    write(".hidden.txt", SENTENCE);
    assertThat(ids(read(folder))).containsExactly("c.md", "z.txt", "b.txt");
  }

  @Test
  void filesOfTheSameNameAreCalledByTheirPathsInTheFolder() throws IOException {
    write("x/report.txt", SENTENCE);
    write("y/report.txt", SENTENCE);
    write("y/other.txt", SENTENCE);
    assertThat(ids(read(folder))).containsExactly("x/report.txt", "other.txt", "y/report.txt");
  }

  @Test
  void foldersThatLinkToThemselvesEnd() throws IOException {
    write("a/x.txt", SENTENCE);
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    assertThat(ids(read(folder))).containsExactly("x.txt");
  }

  @Test
  void brokenLinksMissingPathsAndEmptyFoldersAreRefusedByName() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(refused(read(folder.resolve("gone.txt")).get(0)).reason()).contains("no such file");
    assertThat(refused(read(folder).get(0)).reason()).contains("link leads nowhere");
    assertThat(refused(read(empty).get(0)).reason()).contains("holds no file");
  }

  @Test
  void aFileNamedTwiceIsReadOnce() throws IOException {
    Path file = write("a.txt", SENTENCE);
    assertThat(read(file, folder, file)).hasSize(2).first().isInstanceOf(Read.class);
  }

  @Test
  void oneRefusedInputDoesNotStopTheRest() throws IOException {
    write("a.txt", "");
    write("b.txt", SENTENCE);
    write("c.txt", new byte[] {1, 0, 2, 0, 0, 0, 7});
    List<Reading> readings = read(folder);
    assertThat(refused(readings.get(0)).reason()).startsWith("is empty");
    assertThat(document(readings.get(1)).text()).isEqualTo(SENTENCE);
    assertThat(refused(readings.get(2)).reason()).contains("binary");
  }

  @Test
  void binaryFilesNamedTextAreRefusedWithWhatTheyLookLike() throws IOException {
    assertThat(refused(read(write("a.txt", "%PDF-1.4 x")).get(0)).reason()).contains("PDF");
    assertThat(refused(read(write("b.txt", "PK\u0003\u0004xx")).get(0)).reason()).contains("ZIP");
  }

  @Test
  void linesThatAreNoDocumentsAreRefusedWithFileAndLine() throws IOException {
    Path file =
        write("d.jsonl", jsonLine("1") + "not json\n[1]\n\n{\"id\": \"5\"}\n" + jsonLine("6"));
    List<Reading> readings = read(file);
    assertThat(readings).hasSize(5);
    assertThat(document(readings.get(0)).id()).isEqualTo("1");
    assertThat(refused(readings.get(1)).line()).isEqualTo(2);
    assertThat(refused(readings.get(1)).toString()).startsWith(file + ":2: the line is not JSON");
    assertThat(refused(readings.get(2)).reason()).contains("no object");
    assertThat(refused(readings.get(3)).line()).isEqualTo(5);
    assertThat(refused(readings.get(3)).reason()).contains("\"text\"");
    assertThat(document(readings.get(4)).id()).isEqualTo("6");
  }

  @Test
  void fieldsOfALineBecomeTheDocumentsFacts() throws IOException {
    String line =
        "{\"id\": 7, \"title\": \"Talks\", \"date\": \"November 3, 2004\", \"outlet\": \"Sahel"
            + " Post\", \"url\": \"https://example.org/a\", \"text\": \"Chad &mdash; and Libya &D;"
            + " &amp; AT&T met.\"}";
    Document document = document(read(write("d.jsonl", line)).get(0));
    assertThat(document.id()).isEqualTo("7");
    assertThat(document.text()).isEqualTo("Chad — and Libya &D; & AT&T met.");
    assertThat(document.title()).isEqualTo("Talks");
    assertThat(document.published()).hasToString("2004-11-03");
    assertThat(document.outlet()).isEqualTo("Sahel Post");
    assertThat(document.url()).isEqualTo("https://example.org/a");
  }

  @Test
  void aDateThatIsNoneLeavesTheDocumentWithoutOne() throws IOException {
    String line = "{\"id\": \"a\", \"date\": \"2004-13-45\", \"text\": \"" + SENTENCE + "\"}";
    assertThat(document(read(write("d.jsonl", line)).get(0)).published()).isNull();
  }

  @Test
  void packedFilesAreReadAsWhatIsInThem() throws IOException {
    write("a.txt.gz", gzip(SENTENCE));
    write("b.jsonl.gz", gzip(jsonLine("x") + jsonLine("y")));
    assertThat(ids(read(folder))).containsExactly("a.txt.gz", "x", "y");
  }

  @Test
  void ofTruncatedGzipWhatCameBeforeTheBreakIsRead() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      lines.append(jsonLine("d" + i * 7919));
    }
    byte[] whole = gzip(lines.toString());
    Path file = write("d.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    List<Reading> readings = read(file);
    Refused last = refused(readings.get(readings.size() - 1));
    assertThat(readings.size()).isBetween(100, 1999);
    assertThat(readings.subList(0, readings.size() - 1)).allMatch(Read.class::isInstance);
    assertThat(last.line()).isEqualTo(readings.size());
    assertThat(last.reason()).contains("break off");
    Path text = write("t.txt.gz", Arrays.copyOf(whole, whole.length / 2));
    assertThat(refused(read(text).get(0)).reason()).contains("break off");
  }

  @Test
  void documentsAboveTheLimitAreRefusedAndLongLinesToo() throws IOException {
    ReadingLimits small = ReadingLimits.defaults().withDocumentBytes(200);
    Path text = write("a.txt", SENTENCE.repeat(10));
    assertThat(refused(read(small, text).get(0)).reason()).contains("limit");
    Path lines =
        write(
            "b.jsonl", jsonLine("1") + "{\"text\": \"" + "x".repeat(300) + "\"}\n" + jsonLine("3"));
    List<Reading> readings = read(small, lines);
    assertThat(readings).hasSize(3);
    assertThat(refused(readings.get(1)).line()).isEqualTo(2);
    assertThat(document(readings.get(2)).id()).isEqualTo("3");
  }

  @Test
  void standardInputIsTextOrJsonLines() {
    for (String content : List.of(SENTENCE, jsonLine("stdin"))) {
      InputStream input = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
      try (Stream<Input> inputs = Sources.of(List.of("-"), ReadingLimits.defaults(), input)) {
        Document document = document(inputs.map(Input::read).toList().get(0));
        assertThat(document.id()).isEqualTo("stdin");
        assertThat(document.text()).isEqualTo(SENTENCE);
      }
    }
  }

  @Test
  void fingerprintsAreKnownBeforeReadingAndFollowTheContent() throws IOException {
    Path one = write("a.txt", SENTENCE);
    Path packed = write("b.txt.gz", gzip(SENTENCE));
    try (Stream<Input> inputs =
        Sources.of(List.of(one.toString(), packed.toString()), ReadingLimits.defaults())) {
      List<Input> all = inputs.toList();
      assertThat(all.get(0).fingerprint()).hasSize(64).isEqualTo(all.get(1).fingerprint());
      assertThat(all.get(0).read())
          .isInstanceOfSatisfying(
              Read.class, it -> assertThat(it.fingerprint()).isEqualTo(all.get(0).fingerprint()));
    }
  }

  @Test
  void linesAreTakenOneByOneAsTheyAreAskedFor() throws IOException {
    Path file = write("d.jsonl", jsonLine("1") + jsonLine("2"));
    try (Stream<Input> inputs = Sources.of(List.of(file.toString()), ReadingLimits.defaults())) {
      var iterator = inputs.iterator();
      assertThat(iterator.next().line()).isEqualTo(1);
      assertThat(iterator.next().line()).isEqualTo(2);
      assertThat(iterator.hasNext()).isFalse();
    }
  }

  @Test
  void encodingsAreRecognised() throws IOException {
    String text = "Côte d’Ivoire and the Sahel states met in Niamey on the third of May.";
    List<byte[]> forms =
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE),
            ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE),
            text.getBytes(StandardCharsets.UTF_16LE),
            text.getBytes(java.nio.charset.Charset.forName("windows-1252")));
    for (byte[] form : forms) {
      assertThat(document(read(write("e.txt", form)).get(0)).text()).isEqualTo(text);
    }
  }

  @Test
  void mojibakeIsRepairedWhereItIsCertainAndNothingElseTouched() throws IOException {
    Path file = write("m.txt", "Malaâ€™s cafÃ© said \u0007 “no”, IRMÃ and a hole \ufffd in it.");
    assertThat(document(read(file).get(0)).text())
        .isEqualTo("Mala’s café said \u0007 “no”, IRMÃ and a hole \ufffd in it.");
  }

  @Test
  void otherLanguagesAreRefused() throws IOException {
    Path french =
        write(
            "f.txt",
            "Le président du Tchad est arrivé dans la capitale pour une visite avec les chefs.");
    Path russian = write("r.txt", "Президент Чада прибыл в столицу с официальным визитом.");
    Path claimed = write("c.jsonl", "{\"language\": \"sw\", \"text\": \"Rais wa Chad\"}");
    assertThat(refused(read(french).get(0)).reason()).contains("French").contains("translation");
    assertThat(refused(read(russian).get(0)).reason()).contains("Cyrillic");
    assertThat(refused(read(claimed).get(0)).reason()).contains("\"sw\"");
  }

  @Test
  void unknownExtensionsAreSniffed() throws IOException {
    write("a.page", "<!DOCTYPE html><html><body><p>" + SENTENCE + "</p></body></html>");
    write("b.dump", jsonLine("line"));
    write("c.note", SENTENCE);
    assertThat(ids(read(folder))).containsExactly("a.page", "line", "c.note");
  }

  @Test
  void aStreamFromElsewhereIsReadLikeAFile() throws IOException {
    String lines = "{\"text\": \"" + SENTENCE + "\"}\n{\"text\": 5}\n";
    Path file = write("lines.jsonl", "{}\n".repeat(6) + lines);
    List<Reading> fromFile = read(file).subList(6, 8);
    InputStream rest = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    OpenedStream stream = new OpenedStream(file.toString(), "lines.jsonl", 7, rest);
    try (Stream<Input> inputs = Sources.of(stream, ReadingLimits.defaults())) {
      assertThat(inputs.map(Input::read)).isEqualTo(fromFile);
    }
    assertThat(document(fromFile.get(0)).id()).endsWith("lines.jsonl#7");
    assertThat(refused(fromFile.get(1)).line()).isEqualTo(8);
  }

  @Test
  void filesThatNobodyHasOpenedGetTheIdsThatTheyWouldGet() throws IOException {
    Path one = write("one/note.txt", SENTENCE);
    Path two = write("two/note.txt", SENTENCE);
    Path own = write("two/own.txt", SENTENCE);
    List<FileIds.File> files =
        Stream.of(one, two, own).map(file -> new FileIds.File(file, folder)).toList();
    assertThat(FileIds.of(files)).isEqualTo(ids(read(folder)));
  }
}
