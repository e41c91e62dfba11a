package org.entente.sentence.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.sentence.Saying.Cue;

/** Finds every place of a sentence where someone says something, with the words that it covers. */
final class Reports {
  private static final WordLists LISTS = WordLists.read("attribution.toml");
  private static final Set<String> SAID = LISTS.words("said");
  private static final Set<String> ANNOUNCED = LISTS.words("announced");
  private static final Set<String> ALSO_NOUNS = LISTS.words("also_nouns");
  private static final Set<String> OF_OWN_ACTS = LISTS.words("of_own_acts");
  private static final Set<String> DENIALS = LISTS.words("denials");
  private static final Set<String> AFTER_SAYING = LISTS.words("after_saying");
  private static final Set<String> QUOTERS = LISTS.words("quoters");
  private static final Set<String> LISTENERS = LISTS.words("listeners");
  private static final Set<String> SPEAKS = LISTS.words("speaks");
  private static final Set<String> NO_CLAUSE =
      Set.of("about", "to", "of", "in", "on", "at", "how", "why", "what", "not", "during", "after");
  private static final List<List<String>> SOURCES =
      LISTS.words("sources").stream().map(s -> List.of(s.split(" "))).toList();
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "it", "he", "she", "this", "his", "her", "their", "its");
  private static final Set<String> MADE = Set.of("made", "makes", "make", "making");
  private static final Set<String> NAME_PARTICLES =
      Set.of("of", "for", "the", "de", "al", "el", "bin", "ibn", "van", "von", "der", "da", "di");

  private final Words words;
  private final Quotes quotes;
  private final List<Report> found = new ArrayList<>();

  private Reports(Words words, Quotes quotes) {
    this.words = words;
    this.quotes = quotes;
  }

  /**
   * Someone says something.
   *
   * @param at the token that shows it
   * @param from first token of what is said
   * @param to after the last one; {@code from} where only a quotation is said
   */
  record Report(Speakers.Phrase speaker, Cue cue, int at, int from, int to) {
    boolean covers(int index) {
      boolean speaking = index >= speaker.from() && index < speaker.to();
      return index >= from && index < to && index != at && !speaking;
    }
  }

  static List<Report> of(Words words, Quotes quotes) {
    Reports reports = new Reports(words, quotes);
    for (int i = 0; i < words.size(); i++) {
      reports.look(i);
    }
    if (reports.found.isEmpty()) {
      Headlines.source(words, quotes).ifPresent(reports.found::add);
    }
    return reports.found;
  }

  private void look(int at) {
    if (words.isOneOf(at, QUOTERS) && !words.at(at + 1).equals("by")) {
      quoted(at);
      return;
    }
    if (words.isOneOf(at, SAID) || words.isOneOf(at, ANNOUNCED)) {
      verb(at);
      return;
    }
    for (List<String> source : SOURCES) {
      if (words.has(at, source)) {
        Speakers.after(words, at + source.size())
            .ifPresent(who -> add(who, Cue.SOURCE, at, 0, words.size()));
        return;
      }
    }
  }

  private void add(Speakers.Phrase who, Cue cue, int at, int from, int to) {
    found.add(new Report(who, cue, at, from, to));
  }

  /** "quoted SUBJECT as saying", "“…”, the radio quoted SUBJECT". */
  private void quoted(int at) {
    Optional<Speakers.Phrase> who = Speakers.quoted(words, at + 1);
    if (who.isEmpty()) {
      return;
    }
    int saying = words.at(who.get().to()).equals(",") ? who.get().to() + 1 : who.get().to();
    saying += words.at(saying).equals("as") ? 1 : 0;
    if (words.at(saying).equals("saying")) {
      int from = words.at(saying + 1).equals("that") ? saying + 2 : saying + 1;
      add(who.get(), Cue.VERB, saying, from, Complements.end(words, from));
    } else if (quotes.hasBefore(at)) {
      add(who.get(), Cue.VERB, at, at, at);
    }
  }

  private void verb(int at) {
    boolean known = found.stream().anyMatch(report -> report.at() == at);
    if (known || (words.isCapitalised(at) && at > 0)) {
      return;
    }
    int verb = at;
    if (words.at(at).equals("clear")) {
      verb = words.isOneOf(at - 1, MADE) ? at - 1 : at - 2;
      if (!words.isOneOf(verb, MADE)) {
        return;
      }
    }
    if (inverted(at)) {
      return;
    }
    Optional<Speakers.Phrase> subject = Speakers.before(words, verb);
    if (subject.isEmpty() && words.isOneOf(at, SPEAKS)) {
      subject = Speakers.it(words, verb);
    }
    if (subject.isPresent() && !isNoun(at, subject.get())) {
      said(at, subject.get());
    }
  }

  /** "reports", "states": a verb only before "that", after a name or pronoun. */
  private boolean isNoun(int at, Speakers.Phrase subject) {
    if (!words.isOneOf(at, ALSO_NOUNS)) {
      return false;
    }
    if (words.at(at).startsWith("state") && !words.isOneOf(subject.from(), DETERMINERS)) {
      return true;
    }
    boolean that =
        words.at(at + 1).equals("that")
            || (words.at(at + 1).equals("to") && words.isOneOf(at, OF_OWN_ACTS));
    boolean aside = words.at(subject.from() - 1).equals(",") && words.isOneOf(at + 1, AFTER_SAYING);
    boolean name = words.isCapitalised(subject.to() - 1) || words.at(at - 1).endsWith("s");
    return !((that || aside) && name);
  }

  private void said(int at, Speakers.Phrase who) {
    Cue cue = words.isOneOf(at, DENIALS) ? Cue.DENIAL : Cue.VERB;
    int that = Complements.that(words, at);
    if (that > 0) {
      add(who, cue, at, that + 1, Complements.end(words, that + 1));
    } else if (Complements.isBeforeQuote(words, quotes, at)) {
      add(who, cue, at, at, at);
    } else if (words.at(at + 1).equals(":")) {
      add(who, cue, at, at + 2, words.size());
    } else if (isAside(at, who)) {
      aside(at, who, cue);
    } else if (isToldToListeners(at)) {
      add(who, cue, at, at + 2, Complements.end(words, at + 2));
    } else if (words.isOneOf(at, OF_OWN_ACTS) && isOwnAct(at + 1)) {
      add(who, cue, at, at + 1, Complements.end(words, at + 1));
    } else if (words.isOneOf(at, SAID) && at + 1 < words.size() && !words.at(at + 1).equals("to")) {
      add(who, cue, at, at + 1, Complements.end(words, at + 1));
    }
  }

  /** "told reporters Ghana sold ships". */
  private boolean isToldToListeners(int at) {
    return Complements.isToSomeone(words, at)
        && words.isOneOf(at + 1, LISTENERS)
        && words.isWord(at + 2)
        && !words.isOneOf(at + 2, NO_CLAUSE);
  }

  private boolean isOwnAct(int at) {
    return words.at(at).equals("to") || (words.at(at).endsWith("ing") && words.at(at).length() > 4);
  }

  /** "…, SUBJECT said." */
  private boolean isAside(int at, Speakers.Phrase who) {
    int before = who.from() - 1;
    boolean mark = words.at(before).equals(",") || quotes.isInside(before - 1);
    boolean quoted = quotes.isInside(before - 1);
    boolean told = quoted || Openings.hasMainClause(words, before);
    return (words.at(before).equals("as") || (mark && told))
        && (endsSaying(at) || (quoted && Complements.isToSomeone(words, at)))
        && who.from() > 0;
  }

  /** "said.", "said on Monday", "told the council." */
  private boolean endsSaying(int at) {
    return at + 1 >= words.size()
        || words.isOneOf(at + 1, AFTER_SAYING)
        || Complements.isToldAtEnd(words, at);
  }

  private void aside(int at, Speakers.Phrase who, Cue cue) {
    boolean quoted = quotes.isInside(who.from() - 2);
    boolean inner = words.at(at + 1).equals(",") && !quoted;
    boolean leading = who.from() < 2;
    add(who, cue, at, quoted ? at : 0, quoted ? at : inner || leading ? words.size() : who.from());
  }

  /** "…, said SUBJECT". */
  private boolean inverted(int at) {
    boolean afterQuote = quotes.isInside(at - 2) && !quotes.isInside(at - 1);
    boolean afterComma =
        words.at(at - 1).equals(",")
            && words.isOneOf(at, SAID)
            && !words.at(at).endsWith("ing")
            && words.isCapitalised(at + 1);
    if (!afterQuote && !afterComma) {
      return false;
    }
    Optional<Speakers.Phrase> who =
        Speakers.after(words, at + 1)
            .filter(w -> afterQuote || (isName(w) && !Openings.isVerb(words, w.to())));
    who.ifPresent(w -> add(w, Cue.VERB, at, afterQuote ? at : 0, at));
    return who.isPresent();
  }

  /** No small letters after a capital: "Ghanaian envoy Owusu", not "Togo bought". */
  private boolean isName(Speakers.Phrase phrase) {
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      boolean small = words.isWord(i) && !words.isCapitalised(i);
      if (small && words.isCapitalised(i - 1) && !words.isOneOf(i, NAME_PARTICLES)) {
        return false;
      }
    }
    return true;
  }
}
