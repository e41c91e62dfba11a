package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"entente " + number()};
  }

  /** The version alone: {@code 0.1.0}. */
  static String number() throws IOException {
    return properties().getProperty("version", "(unknown version)");
  }

  /** The commit that was built, with {@code -dirty} where files were changed; else "unknown". */
  static String commit() throws IOException {
    String commit = properties().getProperty("commit", "");
    return commit.matches("[0-9a-f]{7,40}(-dirty)?") ? commit : "unknown";
  }

  private static Properties properties() throws IOException {
    Properties properties = new Properties();
    try (InputStream stream = Version.class.getResourceAsStream("version.properties")) {
      if (stream != null) {
        properties.load(stream);
      }
    }
    return properties;
  }
}
