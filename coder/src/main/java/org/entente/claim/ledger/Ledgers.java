package org.entente.claim.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.claim.ledger.LedgerRule.Wanted;
import org.entente.lexicon.Fault;
import org.entente.lexicon.LexiconException;
import org.entente.model.Context;
import org.entente.model.EventType;

/** Reads the lexicon's {@code ledgers.toml}. */
public final class Ledgers {
  private static final String FILE = "ledgers.toml";

  private final String source;
  private final List<String> lines;
  private final JsonNode root;

  private Ledgers(String source, String toml, JsonNode root) {
    this.source = source;
    this.lines = toml.lines().toList();
    this.root = root;
  }

  /**
   * The ledgers that ship, or those of the last folder that has such a file.
   *
   * @throws LexiconException if it cannot be read, with file and line
   */
  public static List<Ledger> read(List<Path> folders) {
    try {
      for (int i = folders.size() - 1; i >= 0; i--) {
        Path file = folders.get(i).resolve(FILE);
        if (Files.exists(file)) {
          return of(file.toString(), Files.readString(file));
        }
      }
      try (InputStream stream = Ledgers.class.getResourceAsStream("/lexicon/" + FILE)) {
        if (stream == null) {
          throw new LexiconException(new Fault(FILE, 1, "this installation lacks it"));
        }
        return of(FILE, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  private static List<Ledger> of(String source, String toml) {
    try {
      Ledgers reader = new Ledgers(source, toml, new TomlMapper().readTree(toml));
      List<Ledger> ledgers = new ArrayList<>();
      for (JsonNode node : reader.root.path("ledger")) {
        ledgers.add(reader.ledger(node, reader.lineOfLedger(ledgers.size())));
      }
      return ledgers;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new LexiconException(new Fault(source, line, e.getOriginalMessage()));
    }
  }

  private Ledger ledger(JsonNode node, int line) {
    String name = node.path("name").asText();
    List<LedgerRule> rules = new ArrayList<>();
    for (JsonNode rule : node.path("rule")) {
      rules.add(rule(rule, line));
    }
    if (name.isEmpty() || rules.isEmpty() || rules.stream().anyMatch(r -> r.types().isEmpty())) {
      throw fault(line, "each ledger needs a name and rules, each rule needs types");
    }
    String rows = node.path("rows").asText();
    Ledger.Rows kind =
        known(rows, "rows", line, text -> Ledger.Rows.valueOf(text.toUpperCase(Locale.ROOT)));
    return new Ledger(name, node.path("title").asText(name), kind, rules);
  }

  private LedgerRule rule(JsonNode rule, int line) {
    return new LedgerRule(
        values(rule, "types", line, EventType::valueOf),
        new TreeSet<>(texts(rule, "modes")),
        values(rule, "contexts", line, text -> Context.valueOf(text.toUpperCase(Locale.ROOT))),
        new Wanted(
            words(rule, "words", line),
            words(rule, "also", line),
            words(rule, "except", line),
            rule.path("systems").asBoolean()));
  }

  private WordList words(JsonNode rule, String key, int line) {
    List<String> words = new ArrayList<>();
    for (String word : texts(rule, key)) {
      words.addAll(word.startsWith("@") ? shared(word, line) : List.of(word));
    }
    try {
      return WordList.of(words);
    } catch (IllegalArgumentException e) {
      throw fault(line, "\"" + key + "\" holds an empty word");
    }
  }

  /** The words of a list that several rules share. */
  private List<String> shared(String name, int line) {
    JsonNode lists = root.path("lists");
    if (!lists.has(name.substring(1))) {
      throw fault(lineOf(name, line), "'" + name + "' is not known among lists");
    }
    return texts(lists, name.substring(1));
  }

  private <T> Set<T> values(JsonNode rule, String key, int line, Function<String, T> parse) {
    return texts(rule, key).stream()
        .map(text -> known(text, key, line, parse))
        .collect(Collectors.toSet());
  }

  private <T> T known(String text, String key, int from, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw fault(lineOf(text, from), "'" + text + "' is not known among " + key);
    }
  }

  private static List<String> texts(JsonNode rule, String key) {
    List<String> texts = new ArrayList<>();
    rule.path(key).forEach(item -> texts.add(item.asText()));
    return texts;
  }

  /** The line where the {@code index}-th ledger begins, from 0. */
  private int lineOfLedger(int index) {
    int seen = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith("[[ledger]]") && seen++ == index) {
        return i + 1;
      }
    }
    return 1;
  }

  /** The first line from {@code from} on that holds this string in quotes; else {@code from}. */
  private int lineOf(String text, int from) {
    for (int i = from - 1; i < lines.size(); i++) {
      if (lines.get(i).contains('"' + text + '"')) {
        return i + 1;
      }
    }
    return from;
  }

  private LexiconException fault(int line, String message) {
    return new LexiconException(new Fault(source, line, message));
  }
}
