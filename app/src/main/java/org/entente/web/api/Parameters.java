package org.entente.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a path and the query of a request, as typed values. It notes which were asked for:
 * {@link #refuseOthers} then refuses what nobody asked for, so that a mistyped filter is an error
 * and not a longer answer. Not for several threads.
 */
public final class Parameters {
  private final Map<String, String> path;
  private final Map<String, List<String>> query;
  private final Set<String> known = new TreeSet<>();

  public Parameters(Map<String, String> path, Map<String, List<String>> query) {
    this.path = Map.copyOf(path);
    this.query = Map.copyOf(query);
  }

  /** A part of the path. */
  public String part(String name) {
    String value = path.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the path has no {" + name + "}");
    }
    return value;
  }

  /** All values of a parameter that may be given several times. */
  public Set<String> texts(String name) {
    known.add(name);
    return query.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The value of a parameter; null if it is absent or empty. */
  public @Nullable String text(String name) {
    known.add(name);
    List<String> values = query.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw Problem.badRequest("'" + name + "' may be given once only");
    }
    return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
  }

  /** A whole number. */
  public long number(String name, long otherwise, long least, long most) {
    return (long) decimal(name, otherwise, least, most, "a whole number");
  }

  /** A number. */
  public double decimal(String name, double otherwise, double least, double most) {
    return decimal(name, otherwise, least, most, "a number");
  }

  /** A day as ISO 8601 writes it; null if absent. */
  public @Nullable LocalDate day(String name) {
    String text = text(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Problem.badRequest(
          "'" + name + "' must be a day such as 2015-04-16, not '" + text + "'");
    }
  }

  /** Whether a parameter says {@code true}. */
  public boolean flag(String name) {
    String text = text(name);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      throw Problem.badRequest("'" + name + "' must be true or false, not '" + text + "'");
    }
    return "true".equals(text);
  }

  /** One of a few values, by their labels. */
  public <T> T choice(String name, T otherwise, T[] values, Function<T, String> label) {
    String text = text(name);
    return text == null ? otherwise : named(name, text, values, label);
  }

  /** Several of a few values, by their labels. */
  public <T> Set<T> choices(String name, T[] values, Function<T, String> label) {
    return texts(name).stream()
        .map(text -> named(name, text, values, label))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Refuses parameters that were given and never asked for. */
  public void refuseOthers() {
    for (String name : query.keySet()) {
      if (!known.contains(name)) {
        throw Problem.badRequest(
            "no parameter is called '" + name + "'; there are " + String.join(", ", known));
      }
    }
  }

  /**
   * The query that was given, in one order of names and values, encoded.
   *
   * @param without names to leave out
   */
  String canonical(List<String> without) {
    return new TreeMap<>(query)
        .entrySet().stream()
            .filter(each -> !without.contains(each.getKey()))
            .flatMap(
                each ->
                    each.getValue().stream()
                        .filter(value -> !value.isEmpty())
                        .sorted()
                        .map(value -> encoded(each.getKey()) + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
  }

  /** Text as a part of an address, or as a name or value of its query. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static <T> T named(String name, String text, T[] values, Function<T, String> label) {
    for (T value : values) {
      if (label.apply(value).equals(text.toLowerCase(Locale.ROOT))) {
        return value;
      }
    }
    String all = Arrays.stream(values).map(label).collect(Collectors.joining(", "));
    throw Problem.badRequest("'" + name + "' must be one of " + all + ", not '" + text + "'");
  }

  private double decimal(String name, double otherwise, double least, double most, String form) {
    String text = text(name);
    if (text == null) {
      return otherwise;
    }
    boolean wellFormed =
        text.matches(form.contains("whole") ? "\\d{1,12}" : "\\d{1,12}(\\.\\d{1,12})?");
    double value = wellFormed ? Double.parseDouble(text) : -1;
    if (!wellFormed || value < least || value > most) {
      String range = " from " + plain(least) + " to " + plain(most);
      throw Problem.badRequest("'" + name + "' must be " + form + range + ", not '" + text + "'");
    }
    return value;
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
