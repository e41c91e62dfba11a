package org.entente.lexicon.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.lexicon.Fault;
import org.entente.lexicon.LexiconException;

/**
 * A file of the lexicon with its text, so that faults can name the line.
 *
 * <p>The TOML reader keeps no positions once a file is read. Since every entry of a lexicon file
 * stands on lines of its own, the line of a fault is found again by its key and strings.
 *
 * @param path path inside the lexicon
 * @param text its content
 */
public record SourceText(String path, String text) {
  private static final TomlMapper TOML = new TomlMapper();

  /** Its tables; broken TOML is a fault with its line. */
  public JsonNode parse() {
    try {
      return TOML.readTree(text);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new LexiconException(new Fault(path, line, e.getOriginalMessage()));
    }
  }

  /** The file's name without folder and ending. */
  public String stem() {
    return path.substring(path.lastIndexOf('/') + 1).replace(".toml", "");
  }

  /**
   * The first line that holds all of {@code parts}, else the first that holds the first of them.
   */
  public int lineWith(String... parts) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (List.of(parts).stream().allMatch(lines.get(i)::contains)) {
        return i + 1;
      }
    }
    return parts.length > 1 ? lineWith(parts[0]) : 1;
  }

  /** The line of the {@code index}-th {@code [[header]]}, from 0. */
  public int lineOfTable(String header, int index) {
    List<String> lines = text.lines().toList();
    int seen = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith("[[" + header + "]]") && seen++ == index) {
        return i + 1;
      }
    }
    return 1;
  }

  /** The line of {@code key} at or after line {@code from}. */
  public int lineOfKey(String key, int from) {
    List<String> lines = text.lines().toList();
    for (int i = from - 1; i < lines.size(); i++) {
      if (lines.get(i).matches("(.*[{,\\s])?\"?" + Pattern.quote(key) + "\"?\\s*=.*")) {
        return i + 1;
      }
    }
    return from;
  }

  /** The line of {@code string}, in quotes, at or after line {@code from}. */
  public int lineOfString(String string, int from) {
    return lineOfStrings(string, "", from);
  }

  /** The line of two strings, in quotes, at or after line {@code from}; else of the first. */
  public int lineOfStrings(String one, String two, int from) {
    List<String> lines = text.lines().toList();
    int found = 0;
    for (int i = lines.size() - 1; i >= from - 1; i--) {
      boolean first = lines.get(i).contains('"' + one + '"');
      if (first && (two.isEmpty() || lines.get(i).contains('"' + two + '"'))) {
        found = i + 1;
      }
    }
    return found > 0 ? found : two.isEmpty() ? from : lineOfStrings(one, "", from);
  }
}
