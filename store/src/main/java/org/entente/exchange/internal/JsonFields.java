package org.entente.exchange.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, asked for by name and type. What is absent counts as null; a wrong
 * type or a missing value is an {@link IllegalArgumentException} that names the field.
 */
public final class JsonFields {
  private final Map<String, @Nullable Object> values;

  private JsonFields(Map<String, @Nullable Object> values) {
    this.values = values;
  }

  /** Reads {@code line}, which must hold one object and nothing else. */
  public static JsonFields parse(JsonFactory factory, String line) throws IOException {
    try (JsonParser json = factory.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("the line holds no JSON object");
      }
      JsonFields fields = object(json);
      if (json.nextToken() != null) {
        throw new IllegalArgumentException("the line goes on after its object");
      }
      return fields;
    }
  }

  /** A text that must be there. */
  public String text(String name) {
    return required(name, optionalText(name));
  }

  /** A text, or null. */
  public @Nullable String optionalText(String name) {
    return typed(name, String.class, "a text");
  }

  /** A whole number that must be there. */
  public int integer(String name) {
    double value = number(name);
    if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("field `" + name + "` should be a whole number");
    }
    return (int) value;
  }

  /** A number that must be there. */
  public double number(String name) {
    return required(name, typed(name, Double.class, "a number"));
  }

  /** Yes or no; it must be there. */
  public boolean flag(String name) {
    return required(name, typed(name, Boolean.class, "true or false"));
  }

  /** A list of texts; empty when absent. */
  public List<String> texts(String name) {
    List<?> list = typed(name, List.class, "a list");
    if (list == null) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(list.size());
    for (Object item : list) {
      if (!(item instanceof String text)) {
        throw wrong(name, "a list of texts");
      }
      texts.add(text);
    }
    return texts;
  }

  /** A day such as {@code 1993-01-31}, or null. */
  public @Nullable LocalDate optionalDay(String name) {
    String text = optionalText(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("field `" + name + "`: no day is \"" + text + '"', e);
    }
  }

  /** A day that must be there. */
  public LocalDate day(String name) {
    return required(name, optionalDay(name));
  }

  /** An object within this one, or null. */
  public @Nullable JsonFields optionalObject(String name) {
    return typed(name, JsonFields.class, "an object");
  }

  private <T> @Nullable T typed(String name, Class<T> type, String expected) {
    Object value = values.get(name);
    if (value != null && !type.isInstance(value)) {
      throw wrong(name, expected);
    }
    return type.cast(value);
  }

  private static <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("field `" + name + "` is missing");
    }
    return value;
  }

  private static IllegalArgumentException wrong(String name, String expected) {
    return new IllegalArgumentException("field `" + name + "` should be " + expected);
  }

  private static JsonFields object(JsonParser json) throws IOException {
    Map<String, @Nullable Object> values = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      values.put(name, value(json));
    }
    return new JsonFields(values);
  }

  private static List<@Nullable Object> list(JsonParser json) throws IOException {
    List<@Nullable Object> items = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(json));
    }
    return items;
  }

  private static @Nullable Object value(JsonParser json) throws IOException {
    switch (json.currentToken()) {
      case START_OBJECT:
        return object(json);
      case START_ARRAY:
        return list(json);
      case VALUE_STRING:
        return json.getText();
      case VALUE_NUMBER_INT:
      case VALUE_NUMBER_FLOAT:
        return json.getDoubleValue();
      case VALUE_TRUE:
        return true;
      case VALUE_FALSE:
        return false;
      default:
        return null;
    }
  }
}
