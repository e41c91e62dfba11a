package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsCommandTest {
  @TempDir Path folder;

  @Test
  void mentionsGetCountryAndSector() throws IOException {
    Run run = actors("id\ttext\tdate\n1\tPakistani army\t2015-05-10\n2\tMoscow\t\n");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readAllLines(folder.resolve("out.tsv")))
        .first()
        .isEqualTo("id\ttext\tdate\tcountry\tsector\tname\tkind");
    assertThat(Files.readString(folder.resolve("out.tsv")))
        .contains("1\tPakistani army\t2015-05-10\tPAK\tMIL\t")
        .contains("2\tMoscow\t\tRUS\t");
  }

  @Test
  void columnsOfTheSameNamesAreReplaced() throws IOException {
    actors("text\tdate\tcountry\nMoscow\t\tXXX\n");
    assertThat(Files.readString(folder.resolve("out.tsv")))
        .startsWith("text\tdate\tcountry\tsector\tname\tkind\nMoscow\t\tRUS\t");
  }

  @Test
  void badRowsStayInPlaceAndAreNamed() throws IOException {
    Run run = actors("text\tdate\nMoscow\tsoon\n\t2015-05-10\nDelhi\t\n");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("in.tsv:2: 'soon' is no date").contains("in.tsv:3:");
    assertThat(Files.readAllLines(folder.resolve("out.tsv"))).hasSize(4);
  }

  @Test
  void standardInputAndOutputMayStandForFiles() {
    Run run =
        Run.at(folder).typing("text\tdate\nTehran\t\n").run("actors", "--in", "-", "--out", "-");
    assertThat(run.out()).contains("Tehran\t\tIRN\t");
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    Run run = actors("mention\tdate\nMoscow\t\n");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("no column 'text'").contains("'mention', 'date'");
  }

  @Test
  void emptyAbsentAndBinaryTablesAreNamed() throws IOException {
    assertThat(actors("").err()).contains("in.tsv is empty");
    Files.delete(folder.resolve("in.tsv"));
    Run absent = Run.in(folder, "actors", "--in", "in.tsv", "--out", "out.tsv");
    assertThat(absent.exit()).isEqualTo(3);
    assertThat(absent.err()).contains("in.tsv does not exist");
    Files.write(folder.resolve("in.tsv"), new byte[] {(byte) 0xff, (byte) 0xd8, 0, (byte) 0xe0});
    Run binary = Run.in(folder, "actors", "--in", "in.tsv", "--out", "out.tsv");
    assertThat(binary.exit()).isEqualTo(3);
    assertThat(binary.err()).contains("is not UTF-8 text");
  }

  @Test
  void theTableIsNotWrittenOverItself() throws IOException {
    Files.writeString(folder.resolve("in.tsv"), "text\tdate\nMoscow\t\n");
    Run run = Run.in(folder, "actors", "--in", "in.tsv", "--out", "./in.tsv");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("in.tsv"))).contains("Moscow");
  }

  private Run actors(String table) throws IOException {
    Files.writeString(folder.resolve("in.tsv"), table);
    return Run.in(folder, "actors", "--in", "in.tsv", "--out", "out.tsv");
  }
}
