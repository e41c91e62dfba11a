package org.entente.actor.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Memory;
import org.entente.actor.Mention;
import org.entente.actor.Mention.Kind;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Pronouns, only where the subject of this sentence or of the one before clearly is meant. */
final class Pronouns {
  private static final Set<String> PERSON = Set.of("he", "she", "his", "her", "him");
  private static final Set<String> THING = Set.of("it", "its");
  private static final Set<String> PLURAL = Set.of("they", "their");
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");
  private static final Set<String> EXPLETIVE =
      Set.of(
          "is",
          "was",
          "'s",
          "would",
          "seems",
          "seemed",
          "appears",
          "appeared",
          "turns",
          "turned",
          "remains",
          "may",
          "might",
          "could",
          "takes",
          "took",
          "comes",
          "came");
  private static final Set<String> CLAUSE =
      Set.of("that", "because", "as", "and", "but", "while", "if", "until", "unless", "though");
  private static final Set<String> RELATION =
      Set.of(
          "relationship",
          "relations",
          "partnership",
          "ties",
          "bond",
          "bonds",
          "alliance",
          "friendship",
          "cooperation",
          "rapprochement",
          "border",
          "rivalry",
          "dispute");
  private static final int OPENING = 3;
  private static final double SAFE = 0.6;
  private static final double LESS_SAFE = 0.55;

  private final Words words;
  private final Memory memory;
  private final List<Mention> named;
  private final @Nullable Subject subject;

  Pronouns(Words words, Memory memory, List<Mention> named) {
    this.words = words;
    this.memory = memory;
    this.named = named;
    subject = Subject.of(words, named);
  }

  /** What the pronoun at token {@code i} stands for, if it is one and safe. */
  Optional<Mention> at(int i) {
    boolean pronoun = words.in(i, PERSON) || words.in(i, THING) || words.in(i, PLURAL);
    boolean capitals = words.word(i).equals("IT");
    if (!pronoun || capitals || (words.is(i, "it") && words.in(i + 1, EXPLETIVE))) {
      return Optional.empty();
    }
    Optional<Mention> here = owner(i).or(() -> here(i));
    Optional<Mention> found = here.isPresent() ? here : before(i);
    return found.isPresent() ? found : relation(i);
  }

  /** "A cornerstone of their relationship": a relation has two sides. */
  private Optional<Mention> relation(int i) {
    boolean told = words.is(i, "their") && (words.in(i + 1, RELATION) || words.in(i + 2, RELATION));
    return told && memory.pair().size() == 2 && named.isEmpty()
        ? Optional.of(pair(i, memory.pair()))
        : Optional.empty();
  }

  /** "Cameron and his deputy": whoever stands right before. */
  private Optional<Mention> owner(int i) {
    int end = i > 1 && words.is(i - 1, "and") ? words.span(i - 2, i - 1).end() : -1;
    return named.stream()
        .filter(m -> m.phrase().end() == end && words.in(i, OWNERS) && fits(i, m, false))
        .findFirst()
        .map(m -> reference(i, m, SAFE));
  }

  private Optional<Mention> here(int i) {
    int offset = words.span(i, i + 1).begin();
    if (subject == null || subject.mention().phrase().end() > offset) {
      return Optional.empty();
    }
    boolean rivals =
        named.stream()
            .filter(m -> m.phrase().end() <= offset && fits(i, m, false))
            .anyMatch(m -> !m.codes().equals(subject.mention().codes()));
    if (!fits(i, subject.mention(), subject.pair()) || (rivals && !words.in(i - 1, CLAUSE))) {
      return pairHere(i, offset);
    }
    return Optional.of(reference(i, subject.mention(), rivals ? LESS_SAFE : SAFE));
  }

  /** "India and Russia share …; their partnership". */
  private Optional<Mention> pairHere(int i, int offset) {
    List<String> codes = new Pairs(words, named, offset).states();
    boolean plural = words.in(i, PLURAL) && subject != null && subject.pair();
    return plural && codes.size() == 2 ? Optional.of(pair(i, codes)) : Optional.empty();
  }

  private Optional<Mention> before(int i) {
    int offset = words.span(i, i + 1).begin();
    boolean first = named.stream().noneMatch(m -> m.phrase().end() <= offset);
    boolean attribution = words.in(i, PERSON) && words.in(i + 1, Subject.SAYING);
    boolean opens =
        i == 0 || words.is(i - 1, ",") || words.in(i - 1, CLAUSE) || !words.isWord(i - 1);
    boolean theirs = words.in(i, PLURAL) && words.is(i - 1, ",");
    boolean allowed = first && opens && (i <= OPENING || theirs);
    if (memory.subject() == null || !(allowed || attribution)) {
      return Optional.empty();
    }
    if (words.in(i, PLURAL) && memory.subjectPair() && memory.pair().size() == 2) {
      return Optional.of(pair(i, memory.pair()));
    }
    return fits(i, memory.subject(), memory.subjectPair())
        ? Optional.of(reference(i, memory.subject(), SAFE))
        : Optional.empty();
  }

  private boolean fits(int i, Mention mention, boolean pair) {
    boolean one = mention.kind() == Kind.PERSON || isOnePerson(mention);
    if (words.in(i, PERSON)) {
      return one && !pair;
    }
    boolean people = mention.kind() == Kind.DEMONYM;
    return words.in(i, PLURAL) ? people : !pair && !one && !people && mention.codes().size() == 1;
  }

  private static boolean isOnePerson(Mention mention) {
    boolean named = mention.kind() == Kind.OFFICE || mention.kind() == Kind.REFERENCE;
    String role = mention.role();
    return named && role != null && !Vocabulary.ATTRIBUTES.contains(role);
  }

  private Mention reference(int i, Mention to, double sure) {
    Span span = words.span(i, i + 1);
    return new Mention(
        span, span, to.codes(), Kind.REFERENCE, to.sector(), to.name(), to.role(), false, sure);
  }

  private Mention pair(int i, List<String> codes) {
    Span span = words.span(i, i + 1);
    return new Mention(
        span, span, codes, Kind.COLLECTIVE, "", words.join(i, i + 1), null, false, SAFE);
  }
}
