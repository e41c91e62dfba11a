package org.entente.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other processes with the class path of the tests. */
final class Processes {
  private Processes() {}

  static Process start(Path log, String main, List<String> options, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "-Xmx1500m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            main));
    command.addAll(List.of(arguments));
    ProcessBuilder process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    // Where Spark looks for its own jars when it starts executors; ours have the tests' class path.
    Path home = log.resolveSibling("spark-home");
    Files.createDirectories(home.resolve("jars"));
    process.environment().put("SPARK_HOME", home.toString());
    process.environment().put("SPARK_SCALA_VERSION", "2.13");
    return process.start();
  }

  /** {@code entente read} of these inputs into a new store. */
  static void read(Path store, Path... inputs) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("read", "--store", store.toString()));
    for (Path input : inputs) {
      arguments.add(input.toString());
    }
    Path log = store.resolveSibling(store.getFileName() + ".log");
    Process process =
        start(log, "org.entente.cli.Main", List.of(), arguments.toArray(String[]::new));
    if (process.waitFor() > ExitCode.REFUSED) {
      throw new IOException("read failed: " + Files.readString(log));
    }
  }
}
