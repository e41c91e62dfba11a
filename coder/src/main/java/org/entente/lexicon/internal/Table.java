package org.entente.lexicon.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.lexicon.Fault;
import org.entente.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;

/**
 * A table of a TOML file, read with the types that the format asks for.
 *
 * @param source the file
 * @param node the table
 * @param header the name in double brackets that it stands under, empty at the top of the file
 * @param index its number among the tables of that name, from 0
 */
record Table(SourceText source, JsonNode node, String header, int index) {
  static Table root(SourceText source, JsonNode node) {
    return new Table(source, node, "", 0);
  }

  /** Where it begins. */
  int line() {
    return header.isEmpty() ? 1 : source.lineOfTable(header, index);
  }

  String text(String key) {
    String value = optional(key);
    if (value == null) {
      throw fault(line(), "has no \"" + key + "\"");
    }
    return value;
  }

  @Nullable String optional(String key) {
    JsonNode value = node.get(key);
    if (value != null && !value.isTextual()) {
      throw fault(source.lineOfKey(key, line()), "\"" + key + "\" is not a string");
    }
    return value == null ? null : value.textValue();
  }

  double number(String key) {
    JsonNode value = node.get(key);
    if (value == null || !value.isNumber()) {
      throw fault(source.lineOfKey(key, line()), "\"" + key + "\" is missing or not a number");
    }
    return value.doubleValue();
  }

  /** A number, or {@code otherwise} where there is none. */
  double number(String key, double otherwise) {
    return node.has(key) ? number(key) : otherwise;
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : array(key)) {
      if (!item.isTextual()) {
        throw fault(source.lineOfKey(key, line()), "\"" + key + "\" holds what is not a string");
      }
      texts.add(item.textValue());
    }
    return texts;
  }

  List<Table> tables(String key) {
    List<Table> tables = new ArrayList<>();
    for (JsonNode item : array(key)) {
      if (!item.isObject()) {
        throw fault(source.lineOfKey(key, line()), "\"" + key + "\" holds what is not a table");
      }
      boolean nested = !header.isEmpty();
      tables.add(new Table(source, item, nested ? header : key, nested ? index : tables.size()));
    }
    return tables;
  }

  private Iterable<JsonNode> array(String key) {
    JsonNode value = node.get(key);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw fault(source.lineOfKey(key, line()), "\"" + key + "\" is not a list");
    }
    return value;
  }

  /** First day of a date that may lack day or month. */
  @Nullable LocalDate first(String key) {
    PartialDate date = date(key);
    return date == null ? null : date.interval().start();
  }

  /** Last day of a date that may lack day or month. */
  @Nullable LocalDate last(String key) {
    PartialDate date = date(key);
    return date == null ? null : date.interval().end();
  }

  @Nullable PartialDate date(String key) {
    String value = optional(key);
    try {
      return value == null ? null : PartialDate.parse(value);
    } catch (DateTimeException e) {
      throw fault(
          source.lineWith('"' + value + '"'), "\"" + key + "\" is no date: \"" + value + "\"");
    }
  }

  LexiconException fault(int at, String message) {
    return new LexiconException(new Fault(source.path(), at, message));
  }
}
