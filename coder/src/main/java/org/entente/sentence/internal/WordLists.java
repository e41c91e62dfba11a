package org.entente.sentence.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.entente.sentence.Sentence;

/**
 * Named lists of words, read from a TOML resource beside the package {@code org.entente.sentence}.
 */
public final class WordLists {
  private final String resource;
  private final JsonNode root;

  private WordLists(String resource, JsonNode root) {
    this.resource = resource;
    this.root = root;
  }

  /** The lists of {@code resource}, a file name without folder. */
  public static WordLists read(String resource) {
    try (InputStream stream = Sentence.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + resource + " beside " + Sentence.class);
      }
      return new WordLists(resource, new TomlMapper().readTree(stream));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** The words listed under {@code name}. */
  public Set<String> words(String name) {
    JsonNode list = root.path(name);
    if (!list.isArray()) {
      throw new IllegalStateException(resource + " has no list " + name);
    }
    Set<String> words = new HashSet<>();
    for (JsonNode word : list) {
      if (!words.add(word.asText())) {
        throw new IllegalStateException(resource + " lists " + word + " twice in " + name);
      }
    }
    return Set.copyOf(words);
  }
}
