package org.entente.view.report;

import java.util.Locale;
import org.entente.model.Event;
import org.entente.view.Numbers;
import org.jspecify.annotations.Nullable;

/** Words and figures as a reader without the program reads them. */
final class Plain {
  private Plain() {}

  /** "consult (visit)". */
  static String type(Event event) {
    String type = event.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return event.mode() == null ? type : type + " (" + event.mode().replace('_', ' ') + ")";
  }

  /** In one line, without signs that no file may hold. */
  static String line(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\uFFFE\\uFFFF&&[^\\s]]", "")
        .strip()
        .replaceAll("\\s+", " ");
  }

  /** Three digits, with a true minus sign. */
  static String number(double value) {
    return Numbers.significant(value, 3).replace('-', '−');
  }

  /** An address that a browser may follow; null for any other. */
  static @Nullable String web(@Nullable String url) {
    return url != null && url.matches("(?i)https?://[^\\s\"'<>]+") ? url : null;
  }
}
