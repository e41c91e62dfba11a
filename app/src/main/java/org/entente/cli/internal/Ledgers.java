package org.entente.cli.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.InputStream;
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
import org.entente.model.Context;
import org.entente.model.EventType;

/** Reads the lexicon's {@code ledgers.toml}. */
public final class Ledgers {
  private static final String FILE = "ledgers.toml";

  private final String source;

  private Ledgers(String source) {
    this.source = source;
  }

  /** The ledgers that ship, or those of the last folder that has such a file. */
  public static List<Ledger> read(List<Path> folders) throws IOException {
    for (int i = folders.size() - 1; i >= 0; i--) {
      Path file = folders.get(i).resolve(FILE);
      if (Files.exists(file)) {
        return new Ledgers(file.toString()).parse(Files.readString(file));
      }
    }
    try (InputStream stream = Ledgers.class.getResourceAsStream("/lexicon/" + FILE)) {
      if (stream == null) {
        throw CommandException.failed("This installation has no lexicon/" + FILE + ".");
      }
      return new Ledgers("lexicon/" + FILE)
          .parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private List<Ledger> parse(String toml) {
    try {
      List<Ledger> ledgers = new ArrayList<>();
      for (JsonNode node : new TomlMapper().readTree(toml).path("ledger")) {
        ledgers.add(ledger(node));
      }
      return ledgers;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw CommandException.failed(source + ":" + line + ": " + e.getOriginalMessage());
    }
  }

  private Ledger ledger(JsonNode node) {
    String name = node.path("name").asText();
    List<LedgerRule> rules = new ArrayList<>();
    for (JsonNode rule : node.path("rule")) {
      rules.add(
          new LedgerRule(
              values(rule, "types", EventType::valueOf),
              new TreeSet<>(texts(rule, "modes")),
              values(rule, "contexts", text -> Context.valueOf(text.toUpperCase(Locale.ROOT))),
              LedgerRule.pattern(texts(rule, "words"))));
    }
    if (name.isEmpty() || rules.isEmpty() || rules.stream().anyMatch(r -> r.types().isEmpty())) {
      throw CommandException.failed(
          source + ": each ledger needs a name and rules, each rule needs types.");
    }
    return new Ledger(name, node.path("title").asText(name), rules);
  }

  private <T> Set<T> values(JsonNode rule, String key, Function<String, T> parse) {
    return texts(rule, key).stream()
        .map(
            text -> {
              try {
                return parse.apply(text);
              } catch (IllegalArgumentException e) {
                throw CommandException.failed(
                    source + ": '" + text + "' is not known among " + key + ".");
              }
            })
        .collect(Collectors.toSet());
  }

  private static List<String> texts(JsonNode rule, String key) {
    List<String> texts = new ArrayList<>();
    rule.path(key).forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
