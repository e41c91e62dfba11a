package org.entente.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The small corpus that ships. */
public final class DemoCorpus {
  private static final String FOLDER = "/demo/";

  private DemoCorpus() {}

  /** Writes the corpus into {@code folder}, which is made if need be; gives the number of files. */
  public static int unpack(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<String> names = new String(bytes("INDEX.txt"), StandardCharsets.UTF_8).lines().toList();
    for (String name : names) {
      try (InputStream stream = open(name)) {
        Files.copy(stream, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return names.size();
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream stream = open(name)) {
      return stream.readAllBytes();
    }
  }

  private static InputStream open(String name) {
    InputStream stream = DemoCorpus.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw CommandException.failed("This installation has no demo corpus (" + name + ").");
    }
    return stream;
  }
}
