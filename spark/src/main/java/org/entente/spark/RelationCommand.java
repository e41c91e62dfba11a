package org.entente.spark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.spark.internal.Lake;
import org.entente.store.Dating;
import org.entente.store.Granularity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente-spark relation}: dyad series over a lake. */
@Command(
    name = "relation",
    description = {
      "Counts a lake's events by dyad and period: those of one dyad as CSV on standard output, or"
          + " those of all into a folder of Parquet."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  spark-submit entente-spark.jar relation --lake hdfs:///lake --out hdfs:///dyads",
      "  spark-submit entente-spark.jar relation --lake hdfs:///lake EGY ETH"
    })
final class RelationCommand implements Callable<Integer> {
  @Spec private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--lake",
      required = true,
      paramLabel = "DIR",
      description = "Output folder of 'code', or a store.")
  private String lake = "";

  @Option(
      names = "--by",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Granularity by = Granularity.MONTH;

  @Option(
      names = "--published",
      description = "Count events without a day of their own on the day of publication.")
  private boolean published;

  @Option(names = "--out", paramLabel = "DIR", description = "New folder for the series.")
  private @Nullable String out;

  @Parameters(arity = "0..2", paramLabel = "CODE", description = "The two sides of a dyad.")
  private List<String> sides = List.of();

  @Override
  public Integer call() throws IOException {
    if (sides.size() == 1 || (sides.isEmpty() == (out == null))) {
      throw new ParameterException(
          command.commandLine(), "name both sides of a dyad, or --out for all dyads");
    }
    try (SparkSession spark = SparkSession.builder().appName("entente relation").getOrCreate()) {
      if (!new Lake(spark, lake).exists()) {
        throw new ParameterException(
            command.commandLine(), lake + " holds no lake; name the output folder of 'code'");
      }
      Dating dating = published ? Dating.EVENT_OR_PUBLISHED : Dating.EVENT;
      Dataset<Row> series = new DyadSeries(by, dating).of(spark, lake);
      if (out == null) {
        print(series);
      } else {
        series.sort("a", "b", "start").write().parquet(out);
      }
      return ExitCode.DONE;
    }
  }

  private void print(Dataset<Row> all) {
    List<String> dyad = sides.stream().map(side -> side.toUpperCase(Locale.ROOT)).sorted().toList();
    Dataset<Row> series =
        all.where(all.col("a").equalTo(dyad.get(0)).and(all.col("b").equalTo(dyad.get(1))))
            .sort(all.col("start").asc_nulls_last())
            .withColumn("start", all.col("start").cast("string"));
    StringBuilder text = new StringBuilder(String.join(",", series.columns())).append('\n');
    for (Row row : series.collectAsList()) {
      for (int i = 0; i < row.size(); i++) {
        text.append(i == 0 ? "" : ",").append(row.isNullAt(i) ? "" : row.get(i));
      }
      text.append('\n');
    }
    command.commandLine().getOut().print(text);
    command.commandLine().getOut().flush();
  }
}
