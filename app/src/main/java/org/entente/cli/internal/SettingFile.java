package org.entente.cli.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code entente.toml}: four keys, all optional. */
final class SettingFile {
  static final String NAME = "entente.toml";

  private SettingFile() {}

  /** The keys of the file with their values as text; lists are joined as in the environment. */
  static Map<String, String> read(Path file) throws IOException {
    Map<String, String> values = new TreeMap<>();
    Iterator<Map.Entry<String, JsonNode>> fields = tree(file).fields();
    while (fields.hasNext()) {
      Map.Entry<String, JsonNode> field = fields.next();
      values.put(field.getKey(), text(field.getValue()));
    }
    return values;
  }

  private static JsonNode tree(Path file) throws IOException {
    try {
      return new TomlMapper().readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw CommandException.usage(
          file + (line > 0 ? ":" + line : "") + ": not valid TOML: " + e.getOriginalMessage());
    }
  }

  private static String text(JsonNode value) {
    if (!value.isArray()) {
      return value.isValueNode() ? value.asText() : value.toString();
    }
    StringBuilder joined = new StringBuilder();
    for (JsonNode item : value) {
      joined.append(joined.isEmpty() ? "" : File.pathSeparator).append(item.asText());
    }
    return joined.toString();
  }
}
