package org.entente.spark.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.entente.claim.Extraction;
import org.entente.claim.coding.DocumentCoder;
import org.entente.claim.coding.Rules;
import org.entente.event.Coder;
import org.entente.lexicon.Lexicon;

/**
 * How documents are coded. Model and lexicon cannot be serialised; they are loaded once for each
 * set of rules in each process, and shared by all its tasks, for a coder serves any number of
 * threads.
 *
 * @param version of Entente
 * @param minConfidence least probability of an event for it to be written down
 * @param lexicon laid over the lexicon that ships, the later over the earlier
 */
public record CodingRules(String version, double minConfidence, ArrayList<LexiconFolder> lexicon)
    implements Serializable {
  private static final Map<CodingRules, DocumentCoder> LOADED = new HashMap<>();

  /**
   * The rules of this version of Entente.
   *
   * @param lexicon folders on the driver's machine
   */
  public static CodingRules of(double minConfidence, List<Path> lexicon) throws IOException {
    ArrayList<LexiconFolder> folders = new ArrayList<>();
    for (Path folder : lexicon) {
      folders.add(LexiconFolder.of(folder));
    }
    return new CodingRules(builtVersion(), minConfidence, folders);
  }

  /** The process's coder for these rules. */
  DocumentCoder coder() throws IOException {
    synchronized (LOADED) {
      DocumentCoder loaded = LOADED.get(this);
      if (loaded == null) {
        loaded = load();
        LOADED.put(this, loaded);
      }
      return loaded;
    }
  }

  private DocumentCoder load() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (LexiconFolder folder : lexicon) {
      folders.add(folder.unpacked());
    }
    Coder coder =
        Coder.load(
            () -> folders.isEmpty() ? Lexicon.packaged() : Lexicon.packagedWith(folders),
            minConfidence);
    Rules rules = Rules.of(coder, version, minConfidence, folders);
    return new DocumentCoder(new Extraction(coder), rules, null, (id, fingerprint) -> false);
  }

  private static String builtVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream stream =
        CodingRules.class.getResourceAsStream("/org/entente/spark/version.properties")) {
      if (stream != null) {
        properties.load(stream);
      }
    }
    return "entente " + properties.getProperty("version", "(unknown version)");
  }
}
