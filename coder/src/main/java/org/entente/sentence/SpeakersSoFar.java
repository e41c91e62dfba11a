package org.entente.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;
import org.entente.sentence.internal.Antecedents;
import org.entente.sentence.internal.Candidate;
import org.entente.sentence.internal.Candidates;
import org.entente.sentence.internal.SayingFinder;
import org.jspecify.annotations.Nullable;

/**
 * What earlier sentences of a text tell of who speaks: "he added", "the statement said", and
 * quotations that go on. Immutable; each sentence makes a new one.
 *
 * <pre>{@code
 * SpeakersSoFar speakers = SpeakersSoFar.none();
 * for (Sentence sentence : sentences) {
 *   Optional<Saying> said = speakers.of(act, sentence);
 *   speakers = speakers.after(sentence);
 * }
 * }</pre>
 */
public final class SpeakersSoFar {
  private static final SpeakersSoFar NONE =
      new SpeakersSoFar(null, null, null, List.of(), Set.of());
  private static final int REMEMBERED = 8;

  private final @Nullable Saying open;
  private final @Nullable Saying quoted;
  private final @Nullable Sentence last;
  private final List<Candidate> candidates;
  private final Set<String> seats;

  private SpeakersSoFar(
      @Nullable Saying open,
      @Nullable Saying quoted,
      @Nullable Sentence last,
      List<Candidate> candidates,
      Set<String> seats) {
    this.open = open;
    this.quoted = quoted;
    this.last = last;
    this.candidates = candidates;
    this.seats = seats;
  }

  /** Before the first sentence. */
  public static SpeakersSoFar none() {
    return NONE;
  }

  /**
   * The same, knowing that these words, in small letters, name a building or town that speaks for
   * the institution in it: "kremlin".
   */
  public SpeakersSoFar knowing(Set<String> words) {
    if (seats.containsAll(words)) {
      return this;
    }
    Set<String> all = new HashSet<>(seats);
    all.addAll(words);
    return new SpeakersSoFar(open, quoted, last, candidates, Set.copyOf(all));
  }

  /** The saying whose quotation is still open where the next sentence begins. */
  public Optional<Saying> open() {
    return Optional.ofNullable(open);
  }

  /**
   * Who tells of the act at {@code act}, counted in the text of {@code sentence}, which follows;
   * empty when the writer does. Words such as "he" stay where nobody fits them.
   */
  public Optional<Saying> of(Span act, Sentence sentence) {
    SayingFinder finder = new SayingFinder(sentence, open, seats);
    Optional<Saying> said = finder.of(act);
    if (said.filter(Saying::isNamed).isEmpty() && finder.isInLeadingQuote(act)) {
      return goesOn(sentence).or(() -> said);
    }
    return said.flatMap(saying -> named(saying, sentence));
  }

  /** The same with what {@code sentence} tells. */
  public SpeakersSoFar after(Sentence sentence) {
    SayingFinder finder = new SayingFinder(sentence, open, seats);
    List<Saying> sayings =
        finder.all().stream().flatMap(saying -> named(saying, sentence).stream()).toList();
    List<Candidate> all = new ArrayList<>(candidates);
    all.addAll(Candidates.of(sentence, sayings, seats));
    Optional<Saying> leading = finder.isLeadingQuoteOpen() ? goesOn(sentence) : Optional.empty();
    Optional<Saying> stillOpen =
        finder.open().flatMap(saying -> named(saying, sentence)).or(() -> leading);
    Optional<Saying> quotation =
        finder.quotation().flatMap(saying -> named(saying, sentence)).or(() -> goesOn(sentence));
    return new SpeakersSoFar(
        stillOpen.orElse(null),
        quotation.orElse(null),
        sentence,
        List.copyOf(all.subList(Math.max(0, all.size() - REMEMBERED), all.size())),
        seats);
  }

  /** A quotation right after another one of its paragraph has the same speaker. */
  private Optional<Saying> goesOn(Sentence sentence) {
    boolean sameParagraph = last != null && last.block().equals(sentence.block());
    return sameParagraph && sentence.text().matches("(?s)[“\"«].*")
        ? Optional.ofNullable(quoted)
        : Optional.empty();
  }

  private Optional<Saying> named(Saying saying, Sentence sentence) {
    if (saying.sentence() != sentence.index() || !saying.isNamed()) {
      return Optional.of(saying);
    }
    Optional<Saying> other = Antecedents.of(saying, sentence, candidates, seats).map(saying::by);
    return other.isPresent() || !Antecedents.isIt(saying)
        ? other.or(() -> Optional.of(saying))
        : other;
  }
}
