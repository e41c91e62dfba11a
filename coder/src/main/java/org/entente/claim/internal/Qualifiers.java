package org.entente.claim.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Figure.Qualifier;

/** Words of more or less around a number. */
final class Qualifiers {
  private static final Map<Qualifier, List<String>> BEFORE =
      Map.of(
          Qualifier.AT_LEAST,
          List.of(
              "more than",
              "just over",
              "slightly over",
              "slightly more than",
              "at least",
              "no fewer than",
              "no less than",
              "not less than",
              "upwards of",
              "in excess of",
              "over",
              "above",
              "exceeding",
              "exceeded",
              "exceeds",
              "topped",
              "tops",
              "surpassed",
              "passed",
              "crossed",
              "a minimum of",
              "well over",
              "beyond",
              "at the least"),
          Qualifier.AT_MOST,
          List.of(
              "up to",
              "as many as",
              "as much as",
              "no more than",
              "not more than",
              "at most",
              "less than",
              "fewer than",
              "under",
              "below",
              "a maximum of",
              "just under"),
          Qualifier.ABOUT,
          List.of(
              "about",
              "around",
              "some",
              "roughly",
              "nearly",
              "almost",
              "approximately",
              "an estimated",
              "estimated",
              "close to",
              "circa",
              "a reported",
              "more or less",
              "perhaps",
              "an approximate"));
  private static final Map<String, Qualifier> AFTER =
      Map.of("or more", Qualifier.AT_LEAST, "or so", Qualifier.ABOUT, "or less", Qualifier.AT_MOST);

  /** Verbs whose "over" is part of them: "handed over ten boats". */
  private static final Set<String> WITH_OVER =
      Set.of(
          "hand",
          "hands",
          "handed",
          "handing",
          "turn",
          "turns",
          "turned",
          "turning",
          "take",
          "takes",
          "took",
          "taken",
          "taking",
          "give",
          "gave",
          "given",
          "giving",
          "sign",
          "signed",
          "signing",
          "pass",
          "passed",
          "make",
          "made",
          "spread",
          "repay",
          "repaid",
          "paid",
          "pay",
          "deliver",
          "delivered",
          "invest",
          "invested",
          "spend",
          "spent",
          "lend");

  private static final Set<String> DURATIONS = Set.of("hours", "days", "weeks", "months", "years");

  /**
   * "For over three years"; without one of these the words tell a stretch: "repaid over three
   * years".
   */
  private static final Set<String> BEFORE_OVER =
      Set.of("for", "of", "after", "lasted", "lasting", "just", "well", "took", "spanning", "a");

  private static final int LONGEST = 3;

  private Qualifiers() {}

  /** How exact the text says a number is; the longest phrase counts. */
  static Qualifier of(Numbers text, Numbers.Number number, String unit) {
    int next = text.isDash(number.to()) ? number.to() + 1 : number.to();
    Qualifier after = AFTER.get(text.word(number.to()) + " " + text.word(number.to() + 1));
    if (after != null || text.word(next).equals("odd")) {
      return after == null ? Qualifier.ABOUT : after;
    }
    boolean stretch =
        DURATIONS.contains(unit)
            && text.word(number.from() - 1).equals("over")
            && !BEFORE_OVER.contains(text.word(number.from() - 2));
    if (stretch) {
      return Qualifier.EXACT;
    }
    int end = number.from();
    while (end > 0 && isSymbol(text, end - 1)) {
      end--;
    }
    for (int length = LONGEST; length > 0; length--) {
      StringBuilder words = new StringBuilder(text.word(end - length));
      for (int i = end - length + 1; i < end; i++) {
        words.append(' ').append(text.word(i));
      }
      boolean place = length == 1 && end < number.from() && text.word(end).equals("a");
      boolean verb = length == 1 && text.word(end - 1).equals("over") && isWithOver(text, end - 1);
      for (Map.Entry<Qualifier, List<String>> entry : BEFORE.entrySet()) {
        if (!place && !verb && entry.getValue().contains(words.toString())) {
          return entry.getKey();
        }
      }
    }
    return Qualifier.EXACT;
  }

  private static boolean isWithOver(Numbers text, int over) {
    for (int i = over - 1; i >= Math.max(0, over - 3); i--) {
      if (WITH_OVER.contains(text.word(i))) {
        return !text.word(over - 1).equals("of");
      }
    }
    return false;
  }

  /** "$", "US" of "US$", "Rs". */
  private static boolean isSymbol(Numbers text, int i) {
    String word = text.word(i);
    boolean sign =
        !word.isEmpty() && Character.getType(word.codePointAt(0)) == Character.CURRENCY_SYMBOL;
    boolean before = text.word(i + 1).equals("$") && text.touches(i + 1);
    return sign || before || word.equals("rs") || word.equals("a");
  }
}
