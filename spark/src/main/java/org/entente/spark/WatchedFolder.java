package org.entente.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.entente.spark.internal.OutputFolder;

/**
 * A folder of documents that grows: structured streaming finds the new files, and each batch of
 * them is a {@link CodingJob}; empty files are passed over. A batch that was stopped is run again
 * and changes nothing that it had done.
 *
 * @param job codes each batch
 * @param folder that is watched
 */
public record WatchedFolder(CodingJob job, String folder) {

  /**
   * Begins to watch.
   *
   * @param trigger when to look
   * @param batches told what each batch has come to, on another thread
   */
  public StreamingQuery start(Trigger trigger, Consumer<CodingSummary> batches)
      throws IOException, TimeoutException {
    OutputFolder out =
        new OutputFolder(job.out(), job.spark().sparkContext().hadoopConfiguration());
    out.prepare();
    Dataset<Row> files =
        job.spark()
            .readStream()
            .format("binaryFile")
            .schema("path string, modificationTime timestamp, length bigint, content binary")
            .option("recursiveFileLookup", true)
            .load(folder)
            .select("path");
    return files
        .writeStream()
        .queryName("entente watch")
        .option("checkpointLocation", out.watched())
        .trigger(trigger)
        .foreachBatch((VoidFunction2<Dataset<Row>, Long>) (batch, number) -> run(batch, batches))
        .start();
  }

  private void run(Dataset<Row> batch, Consumer<CodingSummary> batches) {
    List<String> paths = batch.as(Encoders.STRING()).orderBy("path").collectAsList();
    if (paths.isEmpty()) {
      return;
    }
    try {
      batches.accept(job.run(paths));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
