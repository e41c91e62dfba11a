package org.entente.spark.internal;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The two steps of a job.
 *
 * @param spark session
 * @param rules how documents are coded
 * @param out address of the output folder
 */
public record CodedSplits(SparkSession spark, CodingRules rules, String out) {
  private static final int DIGEST = 16;

  /** What a job did. */
  public record Done(Settled settled, int splits, int before) {}

  /** Codes what is not in the journal yet, then lays all of it into the lake. */
  public Done run(List<String> inputs, long splitBytes) throws IOException {
    SerializableConfiguration configuration =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    OutputFolder folder = new OutputFolder(out, configuration.value());
    folder.prepare();
    String digest = rules.coder().rules().digest().substring(0, DIGEST);
    Journal journal = new Journal(folder.journal(digest), configuration);
    journal.sweep();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<Split> splits = new Plan(context, configuration, splitBytes).splits(inputs);
    int before = code(splits, journal, context);
    return new Done(lay(splits, journal, folder), splits.size(), before);
  }

  private int code(List<Split> splits, Journal journal, JavaSparkContext context)
      throws IOException {
    Map<String, Long> coded = journal.splits();
    List<Split> open = splits.stream().filter(split -> !coded.containsKey(split.id())).toList();
    if (!open.isEmpty()) {
      CodingTask task = new CodingTask(rules, journal, Counters.in(spark.sparkContext()));
      context.setJobDescription("coding " + open.size() + " splits");
      context.parallelize(open, open.size()).foreach(task::code);
    }
    return splits.size() - open.size();
  }

  private Settled lay(List<Split> splits, Journal journal, OutputFolder folder) throws IOException {
    spark.sparkContext().setJobDescription("laying the journal into the lake");
    Map<String, Long> sizes = journal.splits();
    Map<String, Path> files = new LinkedHashMap<>();
    long bytes = 0;
    for (Split split : splits) {
      files.put(split.id(), journal.file(split.id()));
      bytes += sizes.getOrDefault(split.id(), 0L);
    }
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    return new Settlement(spark, folder, new Lake(spark, out), now).settle(files, bytes);
  }
}
