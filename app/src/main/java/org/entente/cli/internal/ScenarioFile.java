package org.entente.cli.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as it was written down: which series of which file are held on which path.
 *
 * @param toml where it was read
 * @param series the file of the series
 * @param columns of the system, in the order in which shocks move them
 * @param period the column of the periods; null for the first one if it is named like one
 * @param start the first period of the scenario; empty for the one after the last row
 * @param system lags, steps and how to estimate
 * @param holds what is held
 */
public record ScenarioFile(
    TomlSource toml,
    String series,
    List<String> columns,
    @Nullable String period,
    Optional<String> start,
    SystemPart system,
    List<Hold> holds) {
  private static final List<String> KEYS =
      List.of(
          "series", "columns", "period", "start", "lags", "steps", "prior", "draws", "seed",
          "hold");

  public ScenarioFile {
    columns = List.copyOf(columns);
    holds = List.copyOf(holds);
  }

  /**
   * How the system is estimated.
   *
   * @param lags how many periods back the past reaches
   * @param steps how many periods the scenario spans
   * @param bayes whether with the prior of Sims and Zha
   * @param draws for bands
   * @param seed of the draws
   */
  public record SystemPart(int lags, int steps, boolean bayes, int draws, int seed) {}

  /**
   * A series that is held.
   *
   * @param line of its {@code [[hold]]} in the file
   * @param series which
   * @param from the first step, or the name of a period
   * @param values one for each step; a single one with {@code steps} for a constant path
   * @param steps how many; 0 for up to the end
   */
  public record Hold(int line, String series, String from, List<Double> values, int steps) {
    public Hold {
      values = List.copyOf(values);
    }
  }

  /**
   * Reads a scenario.
   *
   * @param source as the user named it
   * @throws CommandException with file and line of what is missing, unknown or of the wrong kind
   */
  public static ScenarioFile read(Path file, String source) throws IOException {
    TomlSource toml = TomlSource.read(file, source);
    JsonNode tree = toml.tree();
    toml.requireKnown(tree, 0, KEYS);
    List<Hold> holds = new ArrayList<>();
    for (int i = 0; i < tree.path("hold").size(); i++) {
      holds.add(hold(toml, tree.path("hold").get(i), toml.header("hold", i)));
    }
    if (holds.isEmpty()) {
      throw toml.fault("hold", "nothing is held; add a [[hold]] with series and value or path.");
    }
    return new ScenarioFile(
        toml,
        text(toml, "series").orElseThrow(() -> toml.fault("series", "'series' names no CSV file.")),
        texts(toml),
        text(toml, "period").orElse(null),
        text(toml, "start"),
        system(toml),
        holds);
  }

  private static Optional<String> text(TomlSource toml, String key) {
    JsonNode value = toml.tree().path(key);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (!value.isValueNode() || value.asText().isBlank()) {
      throw toml.fault(key, "'" + key + "' must be a text in quotation marks.");
    }
    return Optional.of(value.asText());
  }

  private static List<String> texts(TomlSource toml) {
    JsonNode columns = toml.tree().path("columns");
    List<String> names = new ArrayList<>();
    columns.forEach(name -> names.add(name.asText()));
    if (!columns.isArray() || names.size() < 2) {
      throw toml.fault("columns", "'columns' must list two series or more.");
    }
    return names;
  }

  private static SystemPart system(TomlSource toml) {
    String prior = text(toml, "prior").orElse("none");
    if (!List.of("none", "sims-zha").contains(prior)) {
      throw toml.fault("prior", "'prior' is '" + prior + "'; it can be none or sims-zha.");
    }
    return new SystemPart(
        number(toml, "lags", Integer.MIN_VALUE, 1000),
        number(toml, "steps", 12, 1000),
        prior.equals("sims-zha"),
        number(toml, "draws", 1000, 100_000),
        number(toml, "seed", 1, Integer.MAX_VALUE));
  }

  private static int number(TomlSource toml, String key, int missing, int most) {
    JsonNode value = toml.tree().path(key);
    if (value.isMissingNode() && missing > 0) {
      return missing;
    }
    int least = key.equals("draws") ? 100 : 1;
    if (!value.isInt() && !value.isLong() || value.asLong() < least || value.asLong() > most) {
      throw toml.fault(
          key, "'%s' must be a whole number from %d to %d.".formatted(key, least, most));
    }
    return value.asInt();
  }

  private static Hold hold(TomlSource toml, JsonNode table, int line) {
    toml.requireKnown(table, line, List.of("series", "value", "path", "from", "steps"));
    if (table.path("series").asText("").isBlank()) {
      throw toml.fault(line, "series", "the hold names no series.");
    }
    if (table.has("value") == table.has("path")) {
      throw toml.fault(line, "path", "a hold needs either 'value' or 'path', not both.");
    }
    List<Double> values = new ArrayList<>();
    if (table.has("value")) {
      values.add(value(toml, table.get("value"), line, "value"));
    }
    for (JsonNode one : table.path("path")) {
      values.add(value(toml, one, line, "path"));
    }
    int steps = table.path("steps").asInt(table.has("value") ? 0 : values.size());
    boolean fits = table.has("value") || steps == values.size();
    if (values.isEmpty() || !fits || (table.has("steps") && steps < 1)) {
      throw toml.fault(
          line, "steps", "'path' must have one value for each of 'steps', at least one.");
    }
    return new Hold(
        line, table.get("series").asText(), table.path("from").asText("1"), values, steps);
  }

  private static double value(TomlSource toml, JsonNode value, int line, String key) {
    if (!value.isNumber() || !(Math.abs(value.asDouble()) <= 1e100)) {
      throw toml.fault(line, key, "'" + value.asText() + "' is no finite number.");
    }
    return value.asDouble();
  }
}
