package org.entente.document.internal;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms in which documents come. */
public enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  PDF,
  JSON_LINES,
  /** To be told from the content. */
  UNKNOWN;

  private static final Map<String, Format> EXTENSIONS =
      Map.of(
          "txt", TEXT,
          "text", TEXT,
          "md", MARKDOWN,
          "markdown", MARKDOWN,
          "html", HTML,
          "htm", HTML,
          "xhtml", HTML,
          "pdf", PDF,
          "jsonl", JSON_LINES,
          "ndjson", JSON_LINES);

  private static final Map<String, Format> MEDIA_TYPES =
      Map.of(
          "text/plain", TEXT,
          "text/markdown", MARKDOWN,
          "text/html", HTML,
          "application/xhtml+xml", HTML,
          "application/pdf", PDF,
          "application/jsonl", JSON_LINES,
          "application/x-jsonl", JSON_LINES,
          "application/x-ndjson", JSON_LINES,
          "application/ndjson", JSON_LINES);

  /** The format that a file's name promises; {@code .gz} says nothing. */
  static Format ofName(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.endsWith(".gz")) {
      plain = plain.substring(0, plain.length() - 3);
    }
    return EXTENSIONS.getOrDefault(plain.substring(plain.lastIndexOf('.') + 1), UNKNOWN);
  }

  /** The format of a media type; null where it is certainly none that can be read. */
  public static @Nullable Format ofMediaType(String type, String name) {
    String plain = type.toLowerCase(Locale.ROOT);
    Format format = MEDIA_TYPES.get(plain);
    if (format == TEXT || format == null) {
      Format named = ofName(name);
      if (format == TEXT) {
        return named == MARKDOWN || named == JSON_LINES ? named : TEXT;
      }
      boolean open = plain.isEmpty() || plain.equals("application/octet-stream");
      return open || plain.startsWith("text/") || plain.endsWith("gzip") ? named : null;
    }
    return format;
  }
}
