package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {
  @TempDir Path folder;

  @Test
  void eachFileIsCodedOnceWheneverItComes()
      throws IOException, TimeoutException, StreamingQueryException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), "Kenya accused Somalia of shelling on 3 May 2015.");
    assertThat(documents(watch())).isEqualTo(1);
    Files.writeString(in.resolve("b.txt"), "Peru and Chile signed a border treaty on Monday.");
    Files.writeString(in.resolve("c.jsonl"), "{\"id\": \"c\", \"text\": 5}");
    List<CodingSummary> second = watch();
    assertThat(documents(second)).isEqualTo(1);
    assertThat(second.get(0).examples().toString()).contains("c.jsonl:1: the object has no field");
    assertThat(watch()).isEmpty();
    assertThat(Content.of(folder.resolve("out")).documents()).hasSize(2);
  }

  private List<CodingSummary> watch()
      throws IOException, TimeoutException, StreamingQueryException {
    SparkSession spark = TestSession.get();
    CodingJob job =
        new CodingJob(spark, folder.resolve("out").toString(), CodingSettings.defaults());
    List<CodingSummary> batches = new CopyOnWriteArrayList<>();
    new WatchedFolder(job, folder.resolve("in").toString())
        .start(Trigger.AvailableNow(), batches::add)
        .awaitTermination();
    return batches;
  }

  private static long documents(List<CodingSummary> batches) {
    return batches.stream().mapToLong(CodingSummary::documents).sum();
  }
}
