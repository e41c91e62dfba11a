package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.exchange.RecordJson;
import org.entente.model.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
  private static final String TALKS =
      "On 10 May 2015 India accused Pakistan of sending troops across the border.\n";

  @TempDir Path folder;

  @BeforeEach
  void model() {
    Model.needed();
  }

  @Test
  void aTextBecomesRecords() throws IOException {
    Run run = code(file("talks.txt", TALKS));
    assertThat(run.exit()).as(run.err()).isZero();
    List<Event> events = events(run);
    assertThat(events).isNotEmpty();
    assertThat(events.get(0).passage().doc()).isEqualTo("talks.txt");
    assertThat(events.get(0).actor()).containsExactly("IND");
  }

  @Test
  void anExplanationTellsWordsVotesAndPrecedents() throws IOException {
    Run run = code(file("talks.txt", TALKS), "--explain");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("actor     \"India\"")
        .contains("recipient \"Pakistan\"")
        .contains("trigger   \"accused\"")
        .contains("types     ACCUSE 0.")
        .contains("votes     verb accuse")
        .containsPattern("like {6}0\\.\\d\\d ACCUSE \\([a-z]\\d\\d-\\d{4}\\)");
  }

  @Test
  void whatContradictsWhatComesLast() throws IOException {
    String talks = file("talks.txt", "Norway sent aid to Somalia last year.\n");
    String other = file("other.txt", "Norway did not send any aid to Somalia last year.\n");
    List<String> lines = code(talks, other).out().lines().toList();
    assertThat(lines.get(lines.size() - 1))
        .startsWith("{\"kind\":\"contradiction\"")
        .contains("talks.txt", "other.txt");
    assertThat(code(talks, other, "--format", "text").out()).contains("Contradictions: 1");
    assertThat(code(talks, other, "--format", "csv").out()).doesNotContain("contradiction");
  }

  @Test
  void relativePathsStartInTheCurrentFolder() throws IOException {
    file("talks.txt", TALKS);
    assertThat(events(code("talks.txt"))).isNotEmpty();
  }

  @Test
  void documentsComeInTheOrderInWhichTheyAreNamed() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      lines.append("{\"id\":\"d").append(i).append("\",\"text\":\"").append(TALKS.strip());
      lines.append(" They said so.".repeat(30 - i)).append("\"}\n");
    }
    Run run = code(file("many.jsonl", lines.toString()), "--threads", "4");
    List<Integer> order =
        events(run).stream()
            .map(event -> Integer.parseInt(event.passage().doc().substring(1)))
            .distinct()
            .toList();
    assertThat(order).hasSize(30).isSorted();
  }

  @Test
  void anyNumberOfThreadsGivesTheSame() throws IOException {
    String many = file("many.jsonl", ("{\"text\":\"" + TALKS.strip() + "\"}\n").repeat(5));
    assertThat(code(many, "--threads", "1").out()).isEqualTo(code(many, "--threads", "3").out());
  }

  @Test
  void standardInputIsADocumentToo() {
    Run run = Run.at(folder).typing(TALKS).run("code", "-");
    assertThat(run.out()).contains("\"doc\":\"stdin");
  }

  @Test
  void csvAndTextHoldTheSameEvents() throws IOException {
    String talks = file("talks.txt", TALKS);
    assertThat(code(talks, "--format", "csv").out()).startsWith("doc,begin,end,").contains("IND");
    assertThat(code(talks, "--format", "text").out())
        .startsWith("talks.txt\n")
        .contains("IND → PAK", "ACCUSE", "sending troops");
  }

  @Test
  void theDateServesDocumentsThatTellNone() throws IOException {
    String talks = file("talks.txt", "India accused Pakistan of sending troops.\n");
    assertThat(code(talks, "--date", "2015-05-11").out()).contains("2015-05-11");
    Run wrong = code(talks, "--date", "11.5.2015");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("'11.5.2015' is no day", "2015-04-16");
  }

  @Test
  void refusedInputsAreNamedAndTheRestIsCoded() throws IOException {
    String bad = file("bad.jsonl", "{\"text\":\"" + TALKS.strip() + "\"}\n{\"text\": oops\n");
    String empty = file("empty.txt", "");
    Path binary = folder.resolve("binary.txt");
    Files.write(binary, new byte[] {0, 1, 2, 3, 0, (byte) 0xfe, 0, 9, 0, 0, 0, 7});
    Path packed = folder.resolve("packed.txt.gz");
    Files.write(packed, new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b});
    Run run = code(bad, empty, binary.toString(), packed.toString(), folder + "/none.txt");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(events(run)).isNotEmpty();
    assertThat(run.err().lines())
        .hasSize(5)
        .allMatch(line -> line.startsWith("entente: refused "))
        .anyMatch(line -> line.contains("bad.jsonl:2:"))
        .anyMatch(line -> line.contains("empty.txt"))
        .anyMatch(line -> line.contains("binary.txt"))
        .anyMatch(line -> line.contains("packed.txt.gz"))
        .anyMatch(line -> line.contains("none.txt"));
  }

  @Test
  void aReaderThatStopsReadingIsNoFailure() throws IOException {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Run run = Run.at(folder).into(closed, "code", file("talks.txt", TALKS));
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aMissingLexiconFolderIsWrongUsage() throws IOException {
    Run run = code(file("talks.txt", TALKS), "--lexicon", "nowhere");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("nowhere").contains("does not exist");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Run code(String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = "code";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return Run.in(folder, arguments);
  }

  private static List<Event> events(Run run) {
    return run.out()
        .lines()
        .map(RecordJson::parse)
        .filter(Event.class::isInstance)
        .map(Event.class::cast)
        .toList();
  }
}
