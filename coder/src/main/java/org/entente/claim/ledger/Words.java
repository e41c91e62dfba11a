package org.entente.claim.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists of {@code words.toml}. */
final class Words {
  private static final String RESOURCE = "words.toml";
  private static final JsonNode ROOT = read();

  private Words() {}

  /** The words listed under {@code name} in table {@code table}. */
  static WordList list(String table, String name) {
    return WordList.of(texts(table, name));
  }

  /** The same as they stand there. */
  static List<String> texts(String table, String name) {
    JsonNode list = ROOT.path(table).path(name);
    if (!list.isArray()) {
      throw new IllegalStateException(RESOURCE + " has no list " + name + " in " + table);
    }
    List<String> texts = new ArrayList<>();
    list.forEach(word -> texts.add(word.asText()));
    return texts;
  }

  /** A table of lists, in the file's order. */
  static WordTable table(String name) {
    Map<String, WordList> lists = new LinkedHashMap<>();
    ROOT.path(name).properties().forEach(e -> lists.put(e.getKey(), list(name, e.getKey())));
    return new WordTable(lists);
  }

  private static JsonNode read() {
    try (InputStream stream = Words.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + RESOURCE + " beside " + Words.class);
      }
      return new TomlMapper().readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }
}
