package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassifyCommandTest {
  private static final String VISIT = "<s>Shoigu</s> condemned <t>Pakistan</t>.";

  @TempDir Path folder;

  @BeforeEach
  void model() {
    Model.needed();
  }

  @Test
  void everyRowGetsTypeAndProbabilities() throws IOException {
    Run run = classify("id\tmarked_sentence\n7\t" + VISIT + "\n");
    assertThat(run.exit()).as(run.err()).isZero();
    List<String> lines = Files.readAllLines(folder.resolve("out.tsv"));
    assertThat(lines.get(0)).isEqualTo("id\tmarked_sentence\tevent\tconfidence\tnone");
    assertThat(lines.get(1)).matches("7\t.*\tACCUSE\t[01]\\.\\d{4}\t[01]\\.\\d{4}");
  }

  @Test
  void onlyTheSentenceIsKeptWhereTheTableHasSuchColumns() throws IOException {
    classify("id\tmarked_sentence\tevent\n7\t" + VISIT + "\tACCUSE\n");
    assertThat(Files.readString(folder.resolve("out.tsv")))
        .startsWith("marked_sentence\tevent\tconfidence\tnone\n" + VISIT + "\t");
  }

  @Test
  void badRowsStayInPlaceAndAreNamed() throws IOException {
    Run run = classify("marked_sentence\nno marks\n" + VISIT + "\n<s></s> hit <t>it</t>\n");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("in.tsv:2: no side is marked").contains("in.tsv:4:");
    List<String> lines = Files.readAllLines(folder.resolve("out.tsv"));
    assertThat(lines).hasSize(4);
    assertThat(lines.get(1)).isEqualTo("no marks\t\t\t");
  }

  @Test
  void aPairFarInALongSentenceIsReached() throws IOException {
    assertThat(classify("marked_sentence\n" + "far and wide ".repeat(200) + VISIT + "\n").exit())
        .isZero();
  }

  private Run classify(String table) throws IOException {
    Files.writeString(folder.resolve("in.tsv"), table);
    return Run.in(folder, "classify", "--in", "in.tsv", "--out", "out.tsv");
  }
}
