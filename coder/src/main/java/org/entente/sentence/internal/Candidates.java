package org.entente.sentence.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;
import org.entente.sentence.Saying;
import org.entente.sentence.Sentence;
import org.entente.sentence.Token;
import org.entente.sentence.Tokenizer;
import org.entente.sentence.internal.Candidate.Kind;

/** Whom a sentence leaves for the pronouns of later ones. */
public final class Candidates {
  private static final WordLists LISTS = WordLists.read("attribution.toml");
  private static final Set<String> PERSONS = LISTS.words("persons");
  private static final Set<String> BODIES = LISTS.words("bodies");
  private static final Set<String> OF_PLACES = LISTS.words("of_places");
  private static final Set<String> CARRIERS = LISTS.words("carriers");
  private static final Set<String> ISSUED = LISTS.words("issued");
  private static final Set<Kind> PERSONAL = Set.of(Kind.PERSON, Kind.NAME);
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "him", "her", "them", "himself", "herself");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their");
  private static final Set<String> AFTER_HEADS = Set.of("of", "to", "in", "for", "at", "from", ",");
  private static final Set<String> SMALL = Set.of("of", "de", "al", "el", "bin", "van", "von", "-");
  private static final Set<String> BY = Set.of("by", "from");

  private Candidates() {}

  /**
   * The candidates of a sentence, the likeliest last.
   *
   * @param sayings who says something there, pronouns resolved
   * @param seats words that name a seat of an institution, in small letters
   */
  public static List<Candidate> of(Sentence sentence, List<Saying> sayings, Set<String> seats) {
    Words words = new Words(sentence);
    List<Candidate> found = new ArrayList<>();
    Optional<Saying> lead =
        Subjects.leading(words)
            .map(phrase -> Speakers.withName(words, phrase))
            .map(phrase -> saying(words, phrase));
    int heard = sentence.index();
    lead.ifPresent(who -> candidate(who, heard, false, seats).ifPresent(found::add));
    sayings.forEach(who -> candidate(who, heard, true, seats).ifPresent(found::add));
    issuer(words, sayings, lead.filter(who -> kind(who.speaker(), seats).isPresent()))
        .ifPresent(who -> found.add(new Candidate(who, Kind.ISSUER, heard, true)));
    return found;
  }

  /**
   * Who leads the sentence of a "he says" that is no aside: "Owusu opened the port that he said".
   */
  static Optional<Saying> leading(Saying he, Sentence sentence, Set<String> seats) {
    Words words = new Words(sentence);
    int at = words.indexOf(he.speakerSpan());
    return words.isWord(at - 1)
        ? Subjects.leading(words)
            .filter(phrase -> phrase.to() < at)
            .map(phrase -> saying(words, phrase))
            .filter(who -> kind(who.speaker(), seats).filter(PERSONAL::contains).isPresent())
        : Optional.empty();
  }

  private static Saying saying(Words words, Speakers.Phrase phrase) {
    Span span = words.span(phrase.from(), phrase.to());
    Sentence sentence = words.sentence();
    return new Saying(
        span.of(sentence.text()), sentence.index(), span, Saying.Cue.VERB, false, false);
  }

  private static Optional<Candidate> candidate(
      Saying who, int heard, boolean spoke, Set<String> seats) {
    return kind(who.speaker(), seats).map(kind -> new Candidate(who, kind, heard, spoke));
  }

  /** "The army issued a statement", "a statement from the army", "said in a statement". */
  private static Optional<Saying> issuer(Words words, List<Saying> sayings, Optional<Saying> lead) {
    for (int at = 0; at < words.size(); at++) {
      if (!words.isOneOf(at, CARRIERS)) {
        continue;
      }
      if (words.isOneOf(at + 1, BY)) {
        return Speakers.after(words, at + 2).map(phrase -> saying(words, phrase));
      }
      if (!sayings.isEmpty()) {
        return Optional.of(sayings.get(0)).filter(who -> !isCarrier(who));
      }
      for (int verb = 0; verb < at; verb++) {
        if (words.isOneOf(verb, ISSUED)) {
          return lead;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the words name a statement rather than whoever made it. */
  static boolean isCarrier(Saying who) {
    List<Token> tokens = Tokenizer.tokens(who.speaker());
    return tokens.size() == 2
        && DEFINITE.contains(small(tokens.get(0)))
        && CARRIERS.contains(small(tokens.get(tokens.size() - 1)));
  }

  /** What a pronoun for these words looks like; empty where none is to be expected. */
  static Optional<Kind> kind(String phrase, Set<String> seats) {
    List<Token> tokens = Tokenizer.tokens(phrase);
    if (tokens.isEmpty() || (tokens.size() == 1 && PRONOUNS.contains(small(tokens.get(0))))) {
      return Optional.empty();
    }
    Token head = head(tokens);
    if (tokens.stream().anyMatch(t -> t.text().equals("and") || isPlural(t))) {
      return Optional.of(Kind.SEVERAL);
    }
    if (isBody(head, seats)) {
      return Optional.of(Kind.BODY);
    }
    if (tokens.stream().anyMatch(token -> PERSONS.contains(small(token)))) {
      return Optional.of(Kind.PERSON);
    }
    if (tokens.stream().anyMatch(token -> isBody(token, seats))) {
      return Optional.of(Kind.BODY);
    }
    return named(tokens);
  }

  private static boolean isBody(Token token, Set<String> seats) {
    return BODIES.contains(small(token)) || seats.contains(small(token));
  }

  /** The last word before "of the council". */
  private static Token head(List<Token> tokens) {
    int at = 1;
    while (at < tokens.size() && !AFTER_HEADS.contains(small(tokens.get(at)))) {
      at++;
    }
    return tokens.get(at - 1);
  }

  private static Optional<Kind> named(List<Token> tokens) {
    boolean all =
        tokens.stream().allMatch(t -> t.isCapitalised() || !t.isWord() || SMALL.contains(t.text()));
    if (!all || small(tokens.get(0)).equals("the")) {
      return Optional.empty();
    }
    if (tokens.size() == 1) {
      return Optional.of(Kind.NAME);
    }
    return Optional.of(OF_PLACES.contains(small(tokens.get(0))) ? Kind.BODY : Kind.PERSON);
  }

  private static boolean isPlural(Token token) {
    String word = small(token);
    return word.endsWith("s")
        && !PERSONS.contains(word)
        && PERSONS.contains(word.substring(0, word.length() - 1));
  }

  private static String small(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
