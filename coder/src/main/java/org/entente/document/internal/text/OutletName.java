package org.entente.document.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of the publisher, where the page around a text or its dateline tells it. */
final class OutletName {
  private static final int HEAD = 8;
  private static final String NAME =
      "(\\p{Lu}[^|:.?]{1,40}?|\\p{Lu}[\\p{L}\\p{N} ]{0,20}[.!][^|:?]{0,25}?)";

  private static final Pattern SUBSCRIBING =
      Pattern.compile("(?i:discover more|subscribe .{0,40}|get .{0,60}|more) from (.{2,50}?)[.!]?");
  private static final Pattern BEHIND_BAR = Pattern.compile(".{12,}\\s[|]\\s" + NAME + "!?");
  private static final Pattern EXCLUSIVE =
      Pattern.compile(
          ".{12,}[:|–-] (\\p{Lu}[\\p{L}\\p{N}' ]{1,30}?) (?:Exclusive|Report|Special|Analysis|Opinion)");
  private static final Pattern FIRST_IN =
      Pattern.compile(
          ".*(?i:(?:first|originally) (?:published|appeared) (?:in|by|on|at)) (?:the )?(\\p{Lu}[\\p{L}\\p{N}.& ]{1,40}?)"
              + "(?: on\\b.*|,.*|\\.?)");
  private static final Pattern SOURCE =
      Pattern.compile("(?i:source|via|courtesy)\\s*:\\s*(\\p{Lu}[\\p{L}\\p{N}.&' ]{1,40}?)\\.?");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i:(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?)\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?,?\\s*(?:by )?"
              + "(\\p{Lu}[\\p{L}\\p{N}.&' -]{1,40}?)(?:[.,|]? (?i:all rights).*|[.,]?)");

  private final Page page;

  OutletName(Page page) {
    this.page = page;
  }

  @Nullable String find() {
    String name = first(FIRST_IN, 0, page.size(), true);
    if (name == null) {
      name = first(BEHIND_BAR, 0, Math.min(HEAD, page.size()), true);
    }
    if (name == null) {
      name = first(SUBSCRIBING, 0, page.size(), false);
    }
    if (name == null) {
      name = agency();
    }
    if (name == null) {
      name = first(EXCLUSIVE, 0, Math.min(2, page.size()), true);
    }
    if (name == null) {
      name = first(SOURCE, 0, page.size(), false);
    }
    return name == null ? first(COPYRIGHT, 0, page.size(), false) : name;
  }

  /** The first capture of {@code pattern}; in furniture only, unless {@code prose} is looked at. */
  private @Nullable String first(Pattern pattern, int from, int to, boolean prose) {
    for (int i = from; i < to; i++) {
      String text = page.unit(i).text();
      boolean looked = prose ? mayName(pattern, text) : page.role(i) == Role.FURNITURE;
      if (looked && text.length() <= 200) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.matches()) {
          return withBang(text, matcher.group(1).strip());
        }
      }
    }
    return null;
  }

  /** Whether a paragraph holds what {@code pattern} turns on; patterns are slow to say no. */
  private static boolean mayName(Pattern pattern, String text) {
    if (pattern == FIRST_IN) {
      return text.contains("ublished ") || text.contains("ppeared ");
    }
    return pattern != BEHIND_BAR || text.indexOf('|') > 0;
  }

  private static String withBang(String text, String name) {
    return text.endsWith(name + "!") ? name + "!" : name;
  }

  /** "MOSCOW, March 3 (Reuters) -" before one of the first paragraphs. */
  private @Nullable String agency() {
    for (int i = 0; i < Math.min(HEAD / 2, page.size()); i++) {
      String text = page.unit(i).text();
      Matcher dateline = Datelines.PATTERN.matcher(text.substring(0, Math.min(text.length(), 90)));
      if (page.isProse(i) && dateline.lookingAt()) {
        String agency = dateline.group(dateline.groupCount());
        if (agency != null && Character.isUpperCase(agency.charAt(0))) {
          return agency.split("[/,]", 2)[0].strip();
        }
      }
    }
    return null;
  }
}
