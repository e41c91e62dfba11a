package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.claim.ledger.Ledgers;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.ExitCode;
import org.entente.lexicon.Fault;
import org.entente.lexicon.LexiconCheck;
import org.entente.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente lexicon check}: every fault of the lexicon, with file and line. */
@Command(
    name = "check",
    description = {
      "Names every fault of the lexicon, with file and line.",
      "With a folder: of the lexicon that ships with this folder laid over it."
    },
    footer = {"", "Example:", "  entente lexicon check my-lexicon"})
final class LexiconCheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "A lexicon folder of your own.")
  private @Nullable Path folder;

  LexiconCheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path own = folder == null ? null : surroundings.folder().resolve(folder);
    if (own != null && !Files.isDirectory(own)) {
      throw CommandException.usage("The lexicon folder " + folder + " does not exist.");
    }
    List<Path> folders = own == null ? List.of() : List.of(own);
    List<Fault> faults = new ArrayList<>(LexiconCheck.packagedWith(folders));
    try {
      Ledgers.read(folders);
    } catch (LexiconException e) {
      faults.add(e.fault());
    }
    Writer out = surroundings.writer();
    for (Fault fault : faults) {
      out.write(fault + "\n");
    }
    out.flush();
    surroundings.say("entente: " + (faults.isEmpty() ? "no faults." : faults.size() + " faults."));
    return faults.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
