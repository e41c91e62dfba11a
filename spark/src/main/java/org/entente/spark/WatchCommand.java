package org.entente.spark;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente-spark watch}: whatever comes into a folder goes into a lake. */
@Command(
    name = "watch",
    description = {
      "Watches a folder and codes the files that come into it; they should be moved there whole.",
      "Stopped, it goes on where it was."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  spark-submit entente-spark.jar watch --in hdfs:///incoming --out hdfs:///lake"
    })
final class WatchCommand implements Callable<Integer> {
  @Spec private CommandSpec command = CommandSpec.create();
  @Mixin private CodingOptions coding = new CodingOptions();

  @Option(names = "--in", required = true, paramLabel = "DIR", description = "Folder to watch.")
  private String in = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "New or empty folder, or that of an earlier job.")
  private String out = "";

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      description = "How often to look (default: ${DEFAULT-VALUE}).")
  private int every = 60;

  @Option(names = "--once", description = "Take what is there now, then end.")
  private boolean once;

  private volatile int worst = ExitCode.DONE;

  @Override
  public Integer call() throws IOException, TimeoutException, StreamingQueryException {
    CodingSettings settings = coding.settings();
    Trigger trigger =
        once ? Trigger.AvailableNow() : Trigger.ProcessingTime(every, TimeUnit.SECONDS);
    try (SparkSession spark = SparkSession.builder().appName("entente watch").getOrCreate()) {
      Report report = new Report(command.commandLine());
      WatchedFolder folder = new WatchedFolder(new CodingJob(spark, out, settings), in);
      StreamingQuery query =
          folder.start(trigger, summary -> worst = Math.max(worst, report.say(summary, out)));
      query.awaitTermination();
      return worst;
    }
  }
}
