package org.entente.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that reports name as their maker. */
final class ProgramVersion {
  private static final String FILE = "/org/entente/cli/version.properties";

  private ProgramVersion() {}

  /** {@code entente 0.1.0}. */
  static String text() {
    Properties properties = new Properties();
    try (InputStream stream = ProgramVersion.class.getResourceAsStream(FILE)) {
      if (stream != null) {
        properties.load(stream);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "entente " + properties.getProperty("version", "(unknown version)");
  }
}
