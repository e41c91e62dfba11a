package org.entente.spark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente-spark code}: documents into a lake. */
@Command(
    name = "code",
    description = {
      "Codes documents into a lake, which 'entente --store' opens as a store.",
      "Run again on the same input it changes nothing; stopped, it goes on where it was."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  spark-submit entente-spark.jar code --in hdfs:///news --out hdfs:///lake"
    })
final class CodeCommand implements Callable<Integer> {
  @Spec private CommandSpec command = CommandSpec.create();
  @Mixin private CodingOptions coding = new CodingOptions();

  @Option(
      names = "--in",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders and patterns: JSON Lines, text, web pages, PDF, Parquet.")
  private List<String> in = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "New or empty folder, or that of an earlier job.")
  private String out = "";

  @Override
  public Integer call() throws IOException {
    CodingSettings settings = coding.settings();
    try (SparkSession spark = SparkSession.builder().appName("entente code").getOrCreate()) {
      Report report = new Report(command.commandLine());
      return report.say(new CodingJob(spark, out, settings).run(in), out);
    }
  }
}
