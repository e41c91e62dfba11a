package org.entente.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.event.Coder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How documents are coded. */
final class CodingOptions {
  private static final long KIB = 1L << 10;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Least probability of an event for it to be written down, 0 to 1.")
  private double minConfidence = Coder.DEFAULT_MIN_CONFIDENCE;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description =
          "Folder of your own, on the driver's machine, laid over the lexicon that ships; may be"
              + " given several times.")
  private List<Path> lexicon = List.of();

  @Option(
      names = "--split-kib",
      paramLabel = "N",
      description = "About how many KiB of input a task takes (default: ${DEFAULT-VALUE}).")
  private int splitKib = (int) (CodingSettings.DEFAULT_SPLIT_BYTES / KIB);

  CodingSettings settings() {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw wrong("--min-confidence " + minConfidence + " is not between 0 and 1");
    }
    if (splitKib < 1) {
      throw wrong("--split-kib " + splitKib + " is not at least 1");
    }
    for (Path folder : lexicon) {
      if (!Files.isDirectory(folder)) {
        throw wrong("the lexicon folder " + folder + " does not exist");
      }
    }
    return new CodingSettings(minConfidence, lexicon, splitKib * KIB);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
