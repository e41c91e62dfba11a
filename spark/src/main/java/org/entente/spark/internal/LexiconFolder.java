package org.entente.spark.internal;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of the user's own lexicon, taken along to wherever the work is done.
 *
 * @param files contents by path inside the folder; a map that can be serialised
 */
record LexiconFolder(TreeMap<String, String> files) implements Serializable {

  /** Reads a folder of the driver's machine. */
  static LexiconFolder of(Path folder) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> tables = found.filter(file -> file.toString().endsWith(".toml")).toList();
      for (Path file : tables) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return new LexiconFolder(files);
  }

  /** Writes it out again, under a temporary folder of this machine. */
  Path unpacked() throws IOException {
    Path folder = Files.createTempDirectory("entente-lexicon");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file.getValue());
      path.toFile().deleteOnExit();
    }
    folder.toFile().deleteOnExit();
    return folder;
  }
}
