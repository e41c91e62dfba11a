package org.entente.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folders of labelled sentences, one JSON object a line. */
final class LabelledLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LabelledLines() {}

  /**
   * Reads all lines of the folder's {@code *.jsonl}, by file name.
   *
   * @throws IllegalArgumentException if a line does not hold what {@code reader} needs; the message
   *     says where
   */
  static <T> List<T> read(Path folder, Function<JsonNode, T> reader) {
    List<T> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
          number++;
          if (!line.isBlank()) {
            all.add(row(line, file + ":" + number, reader));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the corpus in " + folder + " cannot be read", e);
    }
    return all;
  }

  private static <T> T row(String line, String place, Function<JsonNode, T> reader) {
    try {
      return reader.apply(JSON.readTree(line));
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
    }
  }

  static @Nullable String text(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : node.asText();
  }
}
