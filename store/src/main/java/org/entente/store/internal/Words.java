package org.entente.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a reader types into a search field, as a question to SQLite's full-text index: words that
 * must all be there, {@code "in this order"}, {@code begin*}, {@code this OR that}, {@code -not}.
 * Whatever else is typed is taken as words, so no input is ever an error.
 */
final class Words {
  private static final Pattern TERM = Pattern.compile("(-?)\"([^\"]*)\"?|(-?)([^\\s\"]+)");

  private Words() {}

  /** The question; null where nothing is left that could be found. */
  static @Nullable String match(String typed) {
    StringBuilder wanted = new StringBuilder();
    List<String> unwanted = new ArrayList<>();
    boolean or = false;
    Matcher terms = TERM.matcher(typed.replace('\0', ' '));
    while (terms.find()) {
      if (terms.group().equals("OR")) {
        or = wanted.length() > 0;
        continue;
      }
      String term = term(terms);
      if (term == null) {
        continue;
      }
      if (isUnwanted(terms)) {
        unwanted.add(term);
      } else {
        wanted.append(wanted.length() == 0 ? "" : or ? " OR " : " AND ").append(term);
      }
      or = false;
    }
    if (wanted.length() == 0) {
      return null;
    }
    return unwanted.isEmpty()
        ? wanted.toString()
        : "(" + wanted + ") NOT (" + String.join(" OR ", unwanted) + ")";
  }

  private static boolean isUnwanted(Matcher terms) {
    return "-".equals(terms.group(1)) || "-".equals(terms.group(3));
  }

  private static @Nullable String term(Matcher terms) {
    String phrase = terms.group(2);
    String text = phrase == null ? String.valueOf(terms.group(4)) : phrase;
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return null;
    }
    boolean prefix = phrase == null && text.endsWith("*");
    return '"' + text.replace("*", "") + '"' + (prefix ? "*" : "");
  }
}
