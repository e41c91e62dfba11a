package org.entente.sentence.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The place, agency and day that may stand before a report's first sentence. */
public final class Dateline {
  private static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
          + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
  private static final Pattern LINE =
      Pattern.compile(
          "(?<place>\\p{Lu}[\\p{L}’'-]{1,20}(?: \\p{Lu}[\\p{L}’'.-]{0,20}){0,3})?"
              + "(?<region>, \\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{0,20}){0,2})??"
              + "(?<date>,? \\(?(?:MONTH \\d{1,2}|\\d{1,2} MONTH)(?:,? \\d{4})?\\)?)?"
                  .replace("MONTH", MONTH)
              + "(?<agency> ?\\((?:\\p{Lu}[\\p{L}/ .-]{1,30})\\))?"
              + "(?<mark>:| ?--| ?[–—]| -) ?+(?=[\\p{Lu}\\p{N}“\"‘a-z])");
  private static final Set<String> PLACES =
      WordLists.read("datelines.toml").words("places").stream()
          .map(place -> place.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> OWN_VOICE = Set.of("I", "We", "Our", "My");

  private Dateline() {}

  /** The length of the dateline at the begin of {@code text}; 0 when none is certain. */
  public static int length(String text) {
    Matcher matcher = LINE.matcher(text);
    return matcher.lookingAt() && isCertain(matcher, text) ? matcher.end() : 0;
  }

  private static boolean isCertain(Matcher line, String text) {
    String place = line.group("place");
    boolean known = place != null && PLACES.contains(place.toLowerCase(Locale.ROOT));
    if (line.group("mark").equals(":")) {
      return known
          && Character.isUpperCase(text.charAt(line.end()))
          && !isOwnVoice(text, line.end());
    }
    if (line.group("agency") != null) {
      return place == null
          || known
          || isAllCaps(place)
          || line.group("date") != null
          || line.group("region") != null
          || !place.contains(" ");
    }
    if (place == null) {
      return false;
    }
    if (line.group("date") != null) {
      return true;
    }
    boolean opens = Character.isUpperCase(text.charAt(line.end()));
    return opens && (known || (isAllCaps(place) && line.group("region") != null));
  }

  private static boolean isOwnVoice(String text, int from) {
    int to = text.indexOf(' ', from);
    return to > 0 && OWN_VOICE.contains(text.substring(from, to));
  }

  private static boolean isAllCaps(@Nullable String place) {
    return place != null && place.equals(place.toUpperCase(Locale.ROOT));
  }
}
