package org.entente.lexicon;

import java.nio.file.Path;
import java.util.List;
import org.entente.lexicon.internal.LexiconFiles;
import org.entente.lexicon.internal.check.Checks;

/** Finds all faults of a lexicon in one pass, each with its file and line. */
public final class LexiconCheck {
  private LexiconCheck() {}

  /** Faults of the lexicon that ships with Entente, with the given folders laid over it. */
  public static List<Fault> packagedWith(List<Path> folders) {
    return Checks.of(LexiconFiles.packaged().with(folders));
  }

  /** Faults of what lies in the given folders alone, the later laid over the earlier. */
  public static List<Fault> of(List<Path> folders) {
    return Checks.of(LexiconFiles.none().with(folders));
  }
}
