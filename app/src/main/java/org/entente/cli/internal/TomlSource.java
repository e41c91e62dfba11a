package org.entente.cli.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A TOML file whose faults are told with their line.
 *
 * @param source as the user named it
 * @param lines its text
 * @param tree what it says
 */
record TomlSource(String source, List<String> lines, JsonNode tree) {
  TomlSource {
    lines = List.copyOf(lines);
  }

  static TomlSource read(Path file, String source) throws IOException {
    try {
      String text = Files.readString(file);
      return new TomlSource(source, text.lines().toList(), new TomlMapper().readTree(text));
    } catch (CharacterCodingException e) {
      throw CommandException.failed(source + " is not UTF-8 text; convert it first.");
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw CommandException.failed(
          source + ":" + line + ": not valid TOML: " + e.getOriginalMessage());
    }
  }

  /** A failure with the line of a top-level key. */
  CommandException fault(String key, String message) {
    return CommandException.failed(source + ":" + line(key, 0) + ": " + message);
  }

  /** A failure with the line of a key in the table that begins in {@code header}. */
  CommandException fault(int header, String key, String message) {
    return CommandException.failed(source + ":" + line(key, header) + ": " + message);
  }

  /** The line of the header of the table {@code index} (from 0) of a list; 1 if it has none. */
  int header(String name, int index) {
    Pattern header = Pattern.compile("\\s*\\[\\[\\s*" + Pattern.quote(name) + "\\s*]].*");
    int seen = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (header.matcher(lines.get(i)).matches() && seen++ == index) {
        return i + 1;
      }
    }
    return 1;
  }

  /** The first line that sets {@code key} after line {@code after}; that line if none does. */
  private int line(String key, int after) {
    Pattern setting = Pattern.compile("\\s*[\"']?" + Pattern.quote(key) + "[\"']?\\s*=.*");
    for (int i = after; i < lines.size(); i++) {
      boolean next = i > after && after > 0 && lines.get(i).strip().startsWith("[");
      if (next) {
        break;
      }
      if (setting.matcher(lines.get(i)).matches()) {
        return i + 1;
      }
    }
    return Math.max(1, after);
  }

  /** That a table has no other keys. */
  void requireKnown(JsonNode table, int header, List<String> known) {
    Iterator<String> names = table.fieldNames();
    while (names.hasNext()) {
      String name = names.next();
      if (!known.contains(name)) {
        throw fault(
            header,
            name,
            "unknown key '" + name + "'; known are " + String.join(", ", known) + ".");
      }
    }
  }
}
