package org.entente.cli.internal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds settings: options over environment over {@code entente.toml} over defaults. */
public final class SettingSources {
  private static final List<String> KEYS = List.of("store", "lexicon", "threads", "min-confidence");

  private final Map<String, String> environment;
  private final Path folder;

  /**
   * Looks in an environment and a folder.
   *
   * @param environment its variables
   * @param folder where {@code entente.toml} may lie; relative paths start here
   */
  public SettingSources(Map<String, String> environment, Path folder) {
    this.environment = environment;
    this.folder = folder;
  }

  /** All settings, with what the command line says on top. */
  public Settings under(SettingLayer options) {
    check(options.threads(), options.minConfidence());
    Settings settings = Settings.defaults();
    settings = inFile().over(settings);
    settings = inEnvironment().over(settings);
    settings = options.over(settings);
    return new Settings(
        folder.resolve(settings.store()),
        settings.lexicon().stream().map(folder::resolve).toList(),
        settings.threads(),
        settings.minConfidence());
  }

  private static void check(@Nullable Integer threads, @Nullable Double minConfidence) {
    if (threads != null) {
      threads("--threads", threads.toString());
    }
    if (minConfidence != null) {
      confidence("--min-confidence", minConfidence.toString());
    }
  }

  private SettingLayer inEnvironment() {
    Map<String, String> named = new TreeMap<>();
    Map<String, String> values = new TreeMap<>();
    for (String key : KEYS) {
      String variable = "ENTENTE_" + key.replace('-', '_').toUpperCase(Locale.ROOT);
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        named.put(key, variable);
        values.put(key, value);
      }
    }
    return layer(values, named);
  }

  private SettingLayer inFile() {
    Path file = folder.resolve(SettingFile.NAME);
    if (!Files.exists(file)) {
      return SettingLayer.NOTHING;
    }
    Map<String, String> values;
    try {
      values = SettingFile.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> named = new TreeMap<>();
    for (String key : values.keySet()) {
      if (!KEYS.contains(key)) {
        throw CommandException.usage(
            file + ": unknown setting '" + key + "'; known are " + String.join(", ", KEYS) + ".");
      }
      named.put(key, key + " in " + file);
    }
    return layer(values, named);
  }

  private static SettingLayer layer(Map<String, String> values, Map<String, String> names) {
    SettingLayer layer = SettingLayer.NOTHING;
    for (Map.Entry<String, String> entry : values.entrySet()) {
      String name = names.getOrDefault(entry.getKey(), entry.getKey());
      String value = entry.getValue();
      layer =
          switch (entry.getKey()) {
            case "store" -> layer.withStore(Path.of(value));
            case "lexicon" -> layer.withLexicon(folders(value));
            case "threads" -> layer.withThreads(threads(name, value));
            default -> layer.withMinConfidence(confidence(name, value));
          };
    }
    return layer;
  }

  private static List<Path> folders(String joined) {
    List<Path> folders = new ArrayList<>();
    for (String part : joined.split(Pattern.quote(File.pathSeparator), -1)) {
      if (!part.isBlank()) {
        folders.add(Path.of(part));
      }
    }
    return folders;
  }

  private static int threads(String name, String value) {
    try {
      int threads = Integer.parseInt(value);
      if (threads >= 1 && threads <= 1024) {
        return threads;
      }
    } catch (NumberFormatException e) {
      throw wrong(name, value, "a whole number from 1 to 1024");
    }
    throw wrong(name, value, "a whole number from 1 to 1024");
  }

  private static double confidence(String name, String value) {
    try {
      double confidence = Double.parseDouble(value);
      if (confidence >= 0 && confidence <= 1) {
        return confidence;
      }
    } catch (NumberFormatException e) {
      throw wrong(name, value, "a number from 0 to 1");
    }
    throw wrong(name, value, "a number from 0 to 1");
  }

  private static CommandException wrong(String name, String value, String expected) {
    return CommandException.usage(name + " is '" + value + "', but must be " + expected + ".");
  }
}
