package org.entente.sentence.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.sentence.Sentence;

/** Named lists and tables, read from a TOML resource beside the package {@code sentence}. */
public final class WordLists {
  private static final Map<String, WordLists> READ = new ConcurrentHashMap<>();

  private final String resource;
  private final JsonNode root;

  private WordLists(String resource, JsonNode root) {
    this.resource = resource;
    this.root = root;
  }

  /** The lists of {@code resource}, a file name without folder; each is read once. */
  public static WordLists read(String resource) {
    return READ.computeIfAbsent(resource, WordLists::parse);
  }

  private static WordLists parse(String resource) {
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
    List<String> list = strings(root.path(name), name);
    Set<String> words = new HashSet<>();
    for (String word : list) {
      if (!words.add(word)) {
        throw new IllegalStateException(resource + " lists " + word + " twice in " + name);
      }
    }
    return Set.copyOf(words);
  }

  /** The words listed under {@code name} in table {@code table}. */
  public Set<String> words(String table, String name) {
    return Set.copyOf(strings(root.path(table).path(name), name));
  }

  /** The table {@code name} of words with a number each; empty when there is none. */
  public Map<String, Integer> numbers(String name) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    root.path(name).properties().forEach(e -> numbers.put(e.getKey(), e.getValue().asInt()));
    return numbers;
  }

  /** The table {@code name} of lists, in the file's order. */
  public Map<String, List<String>> lists(String name) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    root.path(name)
        .properties()
        .forEach(e -> lists.put(e.getKey(), strings(e.getValue(), e.getKey())));
    return lists;
  }

  /** Every word or phrase of the lists in table {@code name}, with the key of its list. */
  public Map<String, String> keys(String name) {
    Map<String, String> keys = new LinkedHashMap<>();
    lists(name)
        .forEach(
            (key, words) -> {
              for (String word : words) {
                if (keys.put(word, key) != null) {
                  throw new IllegalStateException(resource + " has " + word + " twice in " + name);
                }
              }
            });
    return keys;
  }

  private List<String> strings(JsonNode list, String name) {
    if (!list.isArray()) {
      throw new IllegalStateException(resource + " has no list " + name);
    }
    List<String> strings = new ArrayList<>();
    list.forEach(word -> strings.add(word.asText()));
    return strings;
  }
}
