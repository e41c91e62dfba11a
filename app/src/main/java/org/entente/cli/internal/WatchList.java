package org.entente.cli.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.store.Sides;

/** Pairs that somebody follows: {@code pairs = ["Egypt-Ethiopia", "IND-PAK"]} in a TOML file. */
public final class WatchList {
  private static final String KEY = "pairs";

  private final ActorNames names;

  public WatchList(ActorNames names) {
    this.names = names;
  }

  /**
   * The pairs of a file.
   *
   * @param source the file as the user named it
   * @throws CommandException with the line, if the file is not such a list
   */
  public List<Sides> read(Path file, String source) throws IOException {
    TomlSource toml = TomlSource.read(file, source);
    toml.requireKnown(toml.tree(), 0, List.of(KEY));
    List<Sides> pairs = new ArrayList<>();
    for (JsonNode each : toml.tree().path(KEY)) {
      try {
        pairs.add(pair(each.asText()));
      } catch (CommandException e) {
        throw toml.fault(KEY, String.valueOf(e.getMessage()));
      }
    }
    if (pairs.isEmpty()) {
      throw toml.fault(KEY, "no pairs; write pairs = [\"Egypt-Ethiopia\", \"IND-PAK\"].");
    }
    return pairs;
  }

  /**
   * The pair that the user wrote as {@code A-B}.
   *
   * @throws CommandException if it is none, or a side is not known
   */
  public Sides pair(String written) {
    String[] sides = written.split("-", -1);
    if (sides.length != 2) {
      throw CommandException.usage(
          "'"
              + written
              + "' is no pair; write two codes or names with a hyphen between, as IND-PAK.");
    }
    return names.pair(sides[0].strip(), sides[1].strip());
  }
}
