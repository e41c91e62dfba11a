package org.entente.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.entente.spark.internal.CodedSplits;
import org.entente.spark.internal.CodingRules;
import org.entente.spark.internal.Settled;

/**
 * Codes documents into a lake. The same job again changes nothing; one that was stopped goes on
 * where it was. One job at a time may write into a folder.
 *
 * @param spark session
 * @param out address of the output folder: new, empty, or of an earlier job
 * @param settings how documents are coded
 */
public record CodingJob(SparkSession spark, String out, CodingSettings settings) {

  /**
   * Codes all documents of the inputs.
   *
   * @param inputs addresses of files and folders, with Hadoop's patterns: JSON Lines, text, web
   *     pages, PDF, also packed with gzip, and Parquet tables of documents
   * @throws java.io.FileNotFoundException if one of them leads to nothing
   * @throws IOException if a file system fails
   */
  public CodingSummary run(List<String> inputs) throws IOException {
    CodingRules rules = CodingRules.of(settings.minConfidence(), settings.lexicon());
    CodedSplits.Done done = new CodedSplits(spark, rules, out).run(inputs, settings.splitBytes());
    Settled settled = done.settled();
    return new CodingSummary(
        settled.rows("documents"),
        settled.unchanged(),
        settled.rows("events"),
        settled.rows("limits"),
        settled.rows("figures"),
        settled.rows("posts"),
        settled.rows("refused"),
        settled.refused(),
        done.splits(),
        done.before());
  }
}
