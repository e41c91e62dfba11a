package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.spark.internal.ForeignFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingJobTest {
  private static final long SMALL = 700;

  @TempDir static Path shared;
  private static Path corpus;
  private static Content read;
  private static CodingSummary summary;

  @TempDir Path folder;
  private final SparkSession spark = TestSession.get();

  @BeforeAll
  static void readWithSparkAndWithout() throws IOException, InterruptedException {
    SparkSession spark = TestSession.get();
    corpus = Corpus.write(shared.resolve("corpus"));
    Processes.read(shared.resolve("store"), corpus);
    read = Content.of(shared.resolve("store"));
    summary = job(spark, shared.resolve("lake"), SMALL).run(List.of(corpus.toString()));
  }

  @Test
  void theRecordsAreThoseOfReadWhateverTheSplits() throws IOException {
    CodingSummary one = job("one", 1L << 40).run(List.of(corpus.toString()));
    assertThat(one.splits()).isEqualTo(1);
    assertThat(summary.splits()).isGreaterThan(6);
    assertThat(read.records()).hasSizeGreaterThan(12);
    assertThat(Content.of(folder.resolve("one"))).isEqualTo(read);
    assertThat(Content.of(lake())).isEqualTo(read);
    assertThat(summary.documents()).isEqualTo(read.documents().size());
  }

  @Test
  void whatCannotBeReadIsInTheSideTable() {
    assertThat(sideTable(shared.resolve("lake")))
        .isEqualTo(Content.refusals(shared.resolve("store")))
        .hasSize(2);
    assertThat(summary.refused()).isEqualTo(2);
    assertThat(summary.examples().toString()).contains("lines.jsonl:6: the line is not JSON");
  }

  @Test
  void theStoreKnowsTheDocumentsThatSparkCoded() throws IOException, InterruptedException {
    Path lake = lake();
    Processes.read(lake, corpus);
    assertThat(Files.readString(folder.resolve("lake.log"))).contains("documents  0 new, ");
    assertThat(Content.of(lake)).isEqualTo(read);
  }

  @Test
  void againChangesNothing() throws IOException {
    Path lake = lake();
    CodingSummary second = job("lake", SMALL).run(List.of(corpus.toString()));
    assertThat(second.splitsBefore()).isEqualTo(summary.splits());
    assertThat(second.documents() + second.events() + second.refused()).isZero();
    assertThat(Content.of(lake)).isEqualTo(read);
  }

  @Test
  void aChangedDocumentTakesThePlaceOfTheOneBefore() throws IOException {
    Path text = folder.resolve("note.txt");
    CodingJob job = job("lake", SMALL);
    Files.writeString(text, "Kenya accused Somalia of shelling a village on 3 May 2015.");
    job.run(List.of(text.toString()));
    Files.writeString(text, "Kenya and Somalia signed a border agreement on 9 July 2016, it said.");
    CodingSummary second = job.run(List.of(text.toString()));
    assertThat(second.documents()).isEqualTo(1);
    Content content = Content.of(folder.resolve("lake"));
    assertThat(content.documents()).hasSize(1);
    assertThat(content.records()).isNotEmpty().allMatch(line -> line.contains("border agreement"));
  }

  @Test
  void aTaskThatFailsIsTriedAgainAndLeavesNothingTwice() throws IOException {
    String lines = "flaky:" + corpus.resolve("lines.jsonl");
    job("undisturbed", SMALL).run(List.of(lines));
    Path mark = Files.createFile(FlakyFileSystem.trap(corpus.resolve("lines.jsonl"), "fail"));
    CodingSummary failed = job("failed", 1L << 40).run(List.of(lines));
    assertThat(mark).doesNotExist();
    assertThat(failed.refused()).isEqualTo(1);
    assertThat(Content.of(folder.resolve("failed")))
        .isEqualTo(Content.of(folder.resolve("undisturbed")));
  }

  @Test
  void aPathThatLeadsToNothingIsNamed() {
    assertThatThrownBy(() -> job("none", SMALL).run(List.of(corpus + "/absent")))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageEndingWith("absent does not exist; check the path");
  }

  @Test
  void aSettlementThatDidNotEndIsUndoneAndDoneAgain() throws IOException {
    Path lake = lake();
    FileUtils.cleanDirectory(lake.resolve("_settled").toFile());
    FileUtils.deleteDirectory(lake.resolve("lake/documents").toFile());
    CodingSummary second = job("lake", SMALL).run(List.of(corpus.toString()));
    assertThat(second.documents()).isEqualTo(read.documents().size());
    assertThat(second.splitsBefore()).isEqualTo(second.splits());
    assertThat(Content.of(lake)).isEqualTo(read);
  }

  @Test
  void aFolderOfSomebodyElseIsLeftAlone() throws IOException {
    Files.createDirectories(folder.resolve("theirs"));
    Files.writeString(folder.resolve("theirs/thesis.tex"), "x");
    assertThatThrownBy(() -> job("theirs", SMALL).run(List.of(corpus.toString())))
        .isInstanceOf(ForeignFolder.class)
        .hasMessageContaining("thesis.tex, which is not ours; name a new or an empty folder");
    assertThat(folder.resolve("theirs/_journal")).doesNotExist();
  }

  /** A copy of the lake that was made of the corpus in many splits. */
  private Path lake() throws IOException {
    Path lake = folder.resolve("lake");
    FileUtils.copyDirectory(shared.resolve("lake").toFile(), lake.toFile());
    return lake;
  }

  private CodingJob job(String out, long splitBytes) {
    return job(spark, folder.resolve(out), splitBytes);
  }

  private static CodingJob job(SparkSession spark, Path out, long splitBytes) {
    return new CodingJob(
        spark, out.toString(), CodingSettings.defaults().withSplitBytes(splitBytes));
  }

  private List<String> sideTable(Path out) {
    Row[] rows = (Row[]) spark.read().parquet(out + "/refused").collect();
    return Arrays.stream(rows)
        .map(row -> row.getString(0) + ":" + row.getLong(1) + ": " + row.getString(2))
        .sorted()
        .toList();
  }
}
