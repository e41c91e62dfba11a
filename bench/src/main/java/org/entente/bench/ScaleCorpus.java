package org.entente.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The shortest documents of the corpora beside the checkout, repeated under new ids. */
final class ScaleCorpus {
  private static final int DIFFERENT = 500;
  private static final int SHORTEST = 200;
  private static final JsonMapper JSON = new JsonMapper();

  private final List<ObjectNode> documents;
  private final double articleLength;

  private ScaleCorpus(List<ObjectNode> documents, double articleLength) {
    this.documents = documents;
    this.articleLength = articleLength;
  }

  /** Reads all {@code .jsonl.gz} of a folder. */
  static ScaleCorpus of(Path corpora) throws IOException {
    List<ObjectNode> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(corpora)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".jsonl.gz")).sorted().toList()) {
        read(file, all);
      }
    }
    double length = all.stream().mapToInt(ScaleCorpus::length).average().orElse(0);
    List<ObjectNode> shortest =
        all.stream()
            .filter(document -> length(document) >= SHORTEST)
            .sorted(Comparator.comparingInt(ScaleCorpus::length))
            .limit(DIFFERENT)
            .toList();
    return new ScaleCorpus(shortest, length);
  }

  /** Mean number of characters of a document of the corpora. */
  double articleLength() {
    return articleLength;
  }

  /** Mean number of characters of those that are measured with. */
  double length() {
    return documents.stream().mapToInt(ScaleCorpus::length).average().orElse(0);
  }

  /** Writes {@code number} documents; short and longer ones follow each other evenly. */
  void write(int number, Path file) throws IOException {
    int stride = 997;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < number; i++) {
        ObjectNode copy = documents.get((int) ((long) i * stride % documents.size())).deepCopy();
        out.write(copy.put("id", "d" + i).toString());
        out.newLine();
      }
    }
  }

  private static void read(Path file, List<ObjectNode> all) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode document = JSON.readTree(line);
        if (document instanceof ObjectNode object && object.hasNonNull("text")) {
          all.add(object);
        }
      }
    }
  }

  private static int length(JsonNode document) {
    return document.get("text").asText().length();
  }
}
