package org.entente.document.internal;

import static java.util.Map.entry;

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
  /** Pages that a crawler has kept, in the format of web archives. */
  WARC,
  /** To be told from the content. */
  UNKNOWN;

  private static final Map<String, Format> EXTENSIONS =
      Map.ofEntries(
          entry("txt", TEXT),
          entry("text", TEXT),
          entry("md", MARKDOWN),
          entry("markdown", MARKDOWN),
          entry("html", HTML),
          entry("htm", HTML),
          entry("xhtml", HTML),
          entry("pdf", PDF),
          entry("jsonl", JSON_LINES),
          entry("ndjson", JSON_LINES),
          entry("warc", WARC));

  private static final Map<String, Format> MEDIA_TYPES =
      Map.ofEntries(
          entry("text/plain", TEXT),
          entry("text/markdown", MARKDOWN),
          entry("text/html", HTML),
          entry("application/xhtml+xml", HTML),
          entry("application/pdf", PDF),
          entry("application/jsonl", JSON_LINES),
          entry("application/x-jsonl", JSON_LINES),
          entry("application/x-ndjson", JSON_LINES),
          entry("application/ndjson", JSON_LINES),
          entry("application/warc", WARC));

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
