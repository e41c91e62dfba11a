package org.entente.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Mention;
import org.entente.event.ReadSentence;
import org.entente.event.Triad;
import org.entente.model.Span;

/**
 * What the plain words of a sentence say of a third side, where the model is unsure or takes the
 * wrong one of three: "relations between Chad and Mali are limited by Niger", "will never harm
 * Chad-Mali ties".
 */
final class PlainLimits {
  private static final String TIES =
      "(?:relations?|relationships?|ties|bonds?|cooperation|trade|partnership|alliance|friendship)";
  private static final Pattern HELD_BACK =
      Pattern.compile(
          "(?i)\\b(?:limited|constrained|restricted|restrained|hampered|hindered|impeded|curbed"
              + "|complicated|shadowed|overshadowed|clouded|strained|blocked|held back|held hostage)"
              + "\\s+by\\s+(?:the\\s+)?");
  private static final Pattern HARMED =
      Pattern.compile(
          "(?i)\\b(?:compromis\\w+|harm\\w*|hurt\\w*|damag\\w+|affect\\w*|undermin\\w+|impair\\w*"
              + "|jeopardi[sz]\\w+|endanger\\w*|dilut\\w+|at the (?:expense|cost) of)\\s+(?:the\\s+)?");
  private static final Pattern OF_TWO = Pattern.compile("\\s*[-–—‑]\\s*");
  private static final Pattern BOND = Pattern.compile("(?:'s|’s)?\\s+" + TIES + "\\b.*");

  private PlainLimits() {}

  /** Whether every mention of the third side only tells a place: "a conference in Lima". */
  static boolean isPlaceOnly(Triad triad, ReadSentence read) {
    List<Mention> own =
        read.mentions().stream()
            .filter(mention -> mention.codes().contains(triad.limiter()))
            .toList();
    return !own.isEmpty() && own.stream().allMatch(Mention::locative);
  }

  /** Whether the sentence says outright, and does not ask, that this side holds back. */
  static boolean isToldOutright(Triad triad, ReadSentence read) {
    String text = read.sentence().text();
    if (text.endsWith("?")) {
      return false;
    }
    Matcher cue = HELD_BACK.matcher(text);
    while (cue.find()) {
      int at = cue.end();
      if (read.mentions().stream()
          .anyMatch(
              mention ->
                  mention.codes().contains(triad.limiter()) && mention.phrase().begin() == at)) {
        return true;
      }
    }
    return false;
  }

  /** The side that is said to harm, or not to harm, the ties of two that a hyphen joins. */
  static Optional<String> besideJoinedPair(Triad triad, ReadSentence read) {
    List<String> three = List.of(triad.limiter(), triad.pair().get(0), triad.pair().get(1));
    Matcher harm = HARMED.matcher(read.sentence().text());
    while (harm.find()) {
      for (String third : three) {
        List<String> two = three.stream().filter(code -> !code.equals(third)).toList();
        if (isJoined(two, harm.end(), read)) {
          return Optional.of(third);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isJoined(List<String> two, int at, ReadSentence read) {
    String text = read.sentence().text();
    for (Mention first : read.mentions()) {
      for (Mention second : read.mentions()) {
        boolean both = first.codes().size() == 1 && second.codes().size() == 1;
        Span gap =
            new Span(first.span().end(), Math.max(first.span().end(), second.span().begin()));
        if (both
            && first.span().begin() == at
            && !first.code().equals(second.code())
            && two.contains(first.code())
            && two.contains(second.code())
            && OF_TWO.matcher(gap.of(text)).matches()
            && BOND.matcher(text.substring(second.span().end())).lookingAt()) {
          return true;
        }
      }
    }
    return false;
  }
}
