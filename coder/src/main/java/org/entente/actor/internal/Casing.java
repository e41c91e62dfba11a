package org.entente.actor.internal;

import java.util.Set;
import org.entente.actor.Mention.Kind;
import org.entente.lexicon.Group;

/** Whether the capitals of a text let its words be a name. */
final class Casing {
  private static final Set<Kind> LOWER_KINDS =
      Set.of(Kind.NAME, Kind.ADJECTIVE, Kind.DEMONYM, Kind.CAPITAL, Kind.SEAT);
  private static final int SHORT = 4;

  private Casing() {}

  private enum Fit {
    EXACT,
    CAPITALS,
    CAPITALISED,
    LOWER,
    NONE
  }

  /** Whether {@code form} may stand at token {@code from}; ordinary words ask for neighbours. */
  static boolean allows(Form form, Words words, int from, boolean amongActors) {
    return switch (fit(form, words, from)) {
      case EXACT -> !inCapitalsOnlyAWord(form, words, from);
      case CAPITALS -> !inCapitalsOnlyAWord(form, words, from) && !isShortPlace(form);
      case CAPITALISED -> !form.ordinary() && !isGroup(form) && words.style() != Words.Style.TITLE;
      case LOWER -> allowsLower(form, words, from, amongActors);
      case NONE -> false;
    };
  }

  private static Fit fit(Form form, Words words, int from) {
    Fit fit = Fit.EXACT;
    for (int i = 0; i < form.words().size(); i++) {
      Fit next = fit(form.words().get(i), words.word(from + i));
      if (next != Fit.EXACT) {
        fit = fit == Fit.EXACT || fit == next ? next : Fit.NONE;
      }
    }
    return fit == Fit.CAPITALISED && form.words().size() > 1 ? Fit.EXACT : fit;
  }

  private static Fit fit(String name, String word) {
    if (name.equals(word) || !Character.isLetter(name.codePointAt(0))) {
      return Fit.EXACT;
    }
    if (Fold.lower(name).equals(name)) {
      return Fit.EXACT; // "of" in a name fits "Of" and "OF"
    }
    if (Words.isCapitals(word)) {
      return Fit.CAPITALS;
    }
    if (Fold.lower(word).equals(word)) {
      return Fit.LOWER;
    }
    boolean acronym = Words.isCapitals(name) && name.length() >= SHORT;
    boolean inner = !Words.isCapitals(name) && Character.isUpperCase(word.codePointAt(0));
    return acronym || inner ? Fit.CAPITALISED : Fit.NONE;
  }

  /** "IS" and "WHO" in a headline of capitals are words; "US" is one at the end of it. */
  private static boolean inCapitalsOnlyAWord(Form form, Words words, int from) {
    if (words.style() != Words.Style.CAPITALS || !form.ordinary()) {
      return false;
    }
    Sense sense = form.sense();
    boolean state = sense != null && sense.isOfState() && sense.kind() == Kind.NAME;
    return !state || (form.isAbbreviation() && from + 1 >= words.size());
  }

  private static boolean isGroup(Form form) {
    return form.sense() != null && form.sense().actor() instanceof Group;
  }

  private static boolean isShortPlace(Form form) {
    return form.sense() != null
        && form.sense().kind() != Kind.NAME
        && form.words().size() == 1
        && form.words().get(0).length() < SHORT;
  }

  private static boolean allowsLower(Form form, Words words, int from, boolean amongActors) {
    Sense sense = form.sense();
    if (sense == null) {
      return true; // a phrase that is no actor is none in lower case either
    }
    if (form.ordinary() && form.isAbbreviation()) {
      return words.style() == Words.Style.LOWER && words.is(from - 1, "the");
    }
    if (form.ordinary()) {
      return amongActors && LOWER_KINDS.contains(sense.kind());
    }
    if (form.isAbbreviation()) {
      boolean organisation = form.words().get(0).length() >= SHORT && !isGroup(form);
      return sense.kind() == Kind.NAME && (sense.isOfState() || organisation);
    }
    return switch (sense.kind()) {
      case NAME, SEAT -> sense.isOfState() && sense.kind() == Kind.NAME || !sense.ambiguous();
      case ADJECTIVE, DEMONYM, CAPITAL -> true;
      case PERSON -> !sense.ambiguous() && (form.words().size() > 1 || isLong(form));
      default -> words.style() == Words.Style.LOWER && !sense.ambiguous() && isLong(form);
    };
  }

  private static boolean isLong(Form form) {
    return form.words().get(0).length() > SHORT;
  }
}
