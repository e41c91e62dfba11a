package org.entente.document.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines that forum software sets around posts. */
final class ForumMarks {
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:reaction score|messages?|posts?|likes(?: received| given)?|thanks(?: received)?"
              + "|trophy points|points|karma|reputation|rep power|ratings?|threads|solutions)"
              + "\\s*:?\\s*[+-]?[\\d,.]*k?|[\\d,.]+k? (?:messages|posts|points|karma)");
  private static final Pattern JOINED =
      Pattern.compile(
          "(?:joined|join(?:ing)? date|registered|member since|user since|reg(?:\\.|istration) date)"
              + "\\b.{0,30}");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:location|country|country flag|from|gender|age|occupation)\\s*:\\s*.{0,30}"
              + "|location|country|country flag|gender");
  private static final Pattern RANK =
      Pattern.compile(
          "(?:full|senior|junior|new|elite|registered|active|well-known|veteran|banned|premium"
              + "|professional|honorary|gold|silver|forum|think tank|super|global|international)?"
              + " ?(?:member|moderator|mod|administrator|admin|think tank|guest|banned|suspended"
              + "|thread starter|original poster)(?:: [a-z]+)?");
  private static final Pattern NUMBER =
      Pattern.compile("(?:post |reply )?#\\s?\\d{1,6}(?: of \\d+)?");
  private static final Pattern STAMP =
      Pattern.compile(
          "(?i)(?:re: .{1,80} )?by (\\S.{0,30}?) » .*\\d{4}.{0,20}"
              + "|(?:posted by |from: )(\\S.{0,30}?)(?: on |, | » | - | at ).*\\d{4}.{0,20}"
              + "|(?:u/)?([\\w.-]{2,30})(?: \\(?(?:op|mod)\\)?)?\\s*[•·|-]?\\s*(?:[\\d,.]+k? points? ?[•·|-]?\\s*)?"
              + "\\d{1,2} ?(?:y|yr|mo|w|d|h|hr|m|min|year|month|week|day|hour|minute)s?\\.? ago.{0,20}");
  private static final Pattern EDITED =
      Pattern.compile(
          "(?:this post was )?(?:last )?edited(?: by\\b.*| on\\b.*| at\\b.*|:.*| \\d.*|$)"
              + "|last edit(?:ed)?\\b.*");
  private static final Pattern QUOTING =
      Pattern.compile(
          "(?i)(.{1,40}?) (?:said|wrote):?\\s*[↑:]?|(?:originally (?:posted|written) by|quote from|quoting|quote:? (?:originally"
              + " posted by )?)\\s*:?\\s*(.{0,40}?)\\s*[:»↑]?");
  private static final Pattern EXPAND = Pattern.compile("click to (?:expand|shrink|collapse)\\W*");
  private static final Pattern BELOW =
      Pattern.compile(
          "(?:.{1,40} )?(?:latest|similar|related|recent|other) (?:posts|threads|topics|discussions)"
              + "|users (?:who are )?(?:viewing|browsing) .*|(?:there|who) (?:are|is) .*\\b(?:viewing|"
              + "browsing) .*|users browsing this.*|forum jump|jump to:?|posting permissions|«? ?(?:previous|next)"
              + " (?:thread|topic).*|share (?:this page|:)|quick reply");

  private ForumMarks() {}

  /** The role of a short line; {@code lower} is {@code text} in lower case. */
  static Role role(String text, String lower) {
    if (COUNT.matcher(lower).matches()
        || JOINED.matcher(lower).matches() && isLabel(lower)
        || PLACE.matcher(lower).matches()
        || RANK.matcher(lower).matches() && !lower.isBlank()) {
      return Role.MEMBER;
    }
    if (NUMBER.matcher(lower).matches() || (mayStamp(lower) && STAMP.matcher(text).matches())) {
      return Role.NUMBER;
    }
    if (EDITED.matcher(lower).matches()) {
      return Role.EDITED;
    }
    if (EXPAND.matcher(lower).matches()) {
      return Role.QUOTE_END;
    }
    if (BELOW.matcher(lower).matches()) {
      return Role.THREAD_END;
    }
    return isQuoteHead(text) ? Role.QUOTE_HEAD : Role.PROSE;
  }

  private static boolean mayStamp(String lower) {
    return lower.endsWith(" ago")
        || lower.contains(" ago ")
        || lower.contains("by ")
        || lower.startsWith("from: ");
  }

  /** The member whom a line with a post's author and time names. */
  static @Nullable String stamped(String text) {
    Matcher matcher = STAMP.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group).strip();
      }
    }
    return null;
  }

  /** Whether a line counts a member's messages, or says since when he is one. */
  static boolean isCount(String lower) {
    return COUNT.matcher(lower).matches() || JOINED.matcher(lower).matches();
  }

  /** A label alone, or one with a date; "joined the pact in 1955" is neither. */
  private static boolean isLabel(String lower) {
    return lower.split("\\s+").length <= 2
        || lower.contains(":")
        || DateText.first(lower) != null
        || lower.matches(".*\\b" + DateText.MONTH + "\\s+\\d{4}");
  }

  private static boolean isQuoteHead(String text) {
    char last = text.charAt(text.length() - 1);
    boolean open = last == ':' || last == '↑' || last == '»';
    return (open || text.regionMatches(true, 0, "originally posted", 0, 17))
        && text.split("\\s+").length <= 6
        && QUOTING.matcher(text).matches();
  }

  /** Whether the value of a label stands on the line below it. */
  static boolean isBareLabel(String lower) {
    return lower.matches(
        "(?:reaction score|messages?|posts|likes|points|joined|join date|location|country|age"
            + "|trophy points|gender)\\s*:?");
  }

  /** Whether {@code value} may stand below the label {@code lower}. */
  static boolean isValue(String lower, String value) {
    if (lower.startsWith("location") || lower.startsWith("country") || lower.startsWith("gender")) {
      return value.length() <= 30 && value.split("\\s+").length <= 4 && !Ends.isSentence(value);
    }
    if (lower.startsWith("join")) {
      return DateText.isWhole(value) || value.matches("(?i)" + DateText.MONTH + "\\s+\\d{4}");
    }
    return value.matches("[+-]?[\\d,.]+[kK]?");
  }
}
