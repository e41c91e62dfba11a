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

class KilledJobTest {
  private static final long SMALL = 700;

  @TempDir Path folder;

  @Test
  void theNextJobCompletesTheOneThatWasKilled() throws IOException, InterruptedException {
    SparkSession spark = TestSession.get();
    Path corpus = Corpus.write(folder.resolve("corpus"));
    String lines = "flaky:" + corpus.resolve("lines.jsonl");
    Path last = corpus.resolve("files/deeper/same.txt");
    String files = "flaky:" + last;
    Files.createFile(FlakyFileSystem.trap(last, "halt"));
    Process job =
        Processes.start(
            folder.resolve("log"), Job.class.getName(), List.of(), lines, files, out("killed"));
    assertThat(job.waitFor()).as(Files.readString(folder.resolve("log"))).isEqualTo(137);
    long before = splits("killed");
    assertThat(before).isPositive();
    assertThat(folder.resolve("killed/lake")).doesNotExist();

    CodingSummary second = run(spark, List.of(lines, files), out("killed"));
    assertThat(second.splitsBefore()).isEqualTo((int) before).isLessThan(second.splits());
    run(spark, List.of(lines, files), out("undisturbed"));
    assertThat(Content.of(folder.resolve("killed")))
        .isEqualTo(Content.of(folder.resolve("undisturbed")));
  }

  @Test
  void anExecutorThatIsKilledCostsNothingButItsSplit() throws IOException, InterruptedException {
    Path corpus = Corpus.write(folder.resolve("corpus"));
    Path lines = corpus.resolve("lines.jsonl");
    Path mark = Files.createFile(FlakyFileSystem.trap(lines, "halt"));
    Path log = folder.resolve("log");
    String flaky = "flaky:" + lines;
    Process job =
        Processes.start(
            log,
            Job.class.getName(),
            List.of(),
            flaky,
            flaky,
            out("killed"),
            "local-cluster[1,1,1500]");
    assertThat(job.waitFor()).as(Files.readString(log)).isZero();
    // Had it not been the executor's process that ended there, the job's would have ended.
    assertThat(mark).doesNotExist();
    run(TestSession.get(), List.of(flaky), out("undisturbed"));
    assertThat(Content.of(folder.resolve("killed")))
        .isEqualTo(Content.of(folder.resolve("undisturbed")));
  }

  /** A job in a process of its own: two inputs, where its output goes, the master. */
  static final class Job {
    private Job() {}

    public static void main(String[] arguments) throws IOException {
      String master = arguments.length > 3 ? arguments[3] : "local[1]";
      try (SparkSession spark =
          TestSession.builder(master)
              .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
              .config("spark.executor.memory", "1500m")
              .getOrCreate()) {
        run(spark, List.of(arguments[0], arguments[1]), arguments[2]);
      }
    }
  }

  private static CodingSummary run(SparkSession spark, List<String> in, String out)
      throws IOException {
    return new CodingJob(spark, out, CodingSettings.defaults().withSplitBytes(SMALL)).run(in);
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  private long splits(String out) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(out).resolve("_journal"))) {
      return files.filter(file -> file.toString().endsWith(".jsonl.gz")).count();
    }
  }
}
