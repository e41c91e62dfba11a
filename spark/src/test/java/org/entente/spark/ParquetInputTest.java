package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetInputTest {
  @TempDir Path folder;
  private final SparkSession spark = TestSession.get();

  @Test
  void aTableOfDocumentsIsReadAsItsRowsInJsonWouldBe() throws IOException {
    List<String> lines =
        List.of(
            Corpus.line("a", "2015-05-04", "Kenya accused Somalia of shelling on 3 May 2015."),
            Corpus.line("b", "2016-01-31", "Peru and Chile signed a border treaty on Monday."));
    Files.write(folder.resolve("lines.jsonl"), lines);
    run("lines.jsonl", "from-lines");
    spark
        .read()
        .schema("id string, text string, date date, pages int")
        .json(folder.resolve("lines.jsonl").toString())
        .write()
        .parquet(folder.resolve("table").toString());
    CodingSummary summary = run("table", "from-table");
    assertThat(summary.documents()).isEqualTo(2);
    assertThat(Content.of(folder.resolve("from-table")))
        .isEqualTo(Content.of(folder.resolve("from-lines")));
  }

  @Test
  void tablesWithoutTextsAndDamagedOnesAreRefusedAndTheRestGoesOn() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    spark.sql("select 'a' as id, 'Peru met Chile.' as body").write().parquet(in + "/no-text");
    Files.writeString(in.resolve("broken.parquet"), "this is no table at all, whatever its name");
    Files.writeString(in.resolve("good.txt"), "Peru and Chile signed a border treaty on Monday.");
    CodingSummary summary = run("in", "out");
    assertThat(summary.documents()).isEqualTo(1);
    assertThat(summary.examples()).hasSize(2);
    assertThat(summary.examples().toString())
        .contains("broken.parquet: is no Parquet file or was cut off")
        .contains("the table has no column \"text\"; add it");
    try (Stream<Path> files = Files.list(in)) {
      assertThat(files).hasSize(3);
    }
  }

  private CodingSummary run(String in, String out) throws IOException {
    return new CodingJob(spark, folder.resolve(out).toString(), CodingSettings.defaults())
        .run(List.of(folder.resolve(in).toString()));
  }
}
