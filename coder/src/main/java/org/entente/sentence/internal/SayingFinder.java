package org.entente.sentence.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;
import org.entente.sentence.Saying;
import org.entente.sentence.Saying.Cue;
import org.entente.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Chooses, among those who say something in a sentence, the one that tells of an act. */
public final class SayingFinder {
  private final Words words;
  private final Quotes quotes;
  private final List<Reports.Report> reports;
  private final @Nullable Saying before;

  /**
   * Looks at one sentence.
   *
   * @param before the saying whose quotation is still open where it begins
   * @param seats words that name a seat of an institution, in small letters
   */
  public SayingFinder(Sentence sentence, @Nullable Saying before, Set<String> seats) {
    this.words = new Words(sentence, seats);
    this.quotes = Quotes.of(words, before != null);
    this.reports = Reports.of(words, quotes);
    this.before = before;
  }

  /** Who tells of the act at {@code act}. */
  public Optional<Saying> of(Span act) {
    if (words.size() == 0) {
      return Optional.empty();
    }
    int at = words.indexOf(act);
    Optional<Span> doubt = Doubts.over(words, at);
    Optional<Saying> named = quotes.holds(at) ? quoted(at) : told(at);
    return named
        .map(s -> doubt.isPresent() ? doubted(s) : s)
        .or(() -> doubt.map(span -> new Saying("", index(), span, Cue.HEARSAY, false, true)));
  }

  private static Saying doubted(Saying saying) {
    return new Saying(
        saying.speaker(),
        saying.sentence(),
        saying.speakerSpan(),
        saying.cue(),
        saying.quoted(),
        true);
  }

  /** The saying whose quotation the sentence leaves open. */
  public Optional<Saying> open() {
    if (words.size() == 0 || !quotes.isOpenAtEnd()) {
      return Optional.empty();
    }
    return quoted(words.size() - 1);
  }

  /** All who say something here and are not themselves quoted, from left to right. */
  public List<Saying> all() {
    return reports.stream()
        .filter(report -> !quotes.holds(report.at()))
        .map(report -> saying(report, false))
        .toList();
  }

  /** Who speaks the sentence's quotation; empty if it has none. */
  public Optional<Saying> quotation() {
    for (int at = 0; at < words.size(); at++) {
      if (quotes.holds(at)) {
        return outer(at).or(() -> continued(0));
      }
    }
    return Optional.empty();
  }

  /** Whether the act stands in a quotation that the sentence begins with. */
  public boolean isInLeadingQuote(Span act) {
    return words.size() > 0 && leads(words.indexOf(act));
  }

  /** Whether the quotation that the sentence begins with goes on after it. */
  public boolean isLeadingQuoteOpen() {
    return quotes.isOpenAtEnd() && leads(words.size() - 1);
  }

  private boolean leads(int at) {
    boolean begins = !quotes.isInside(0) && quotes.isInside(1);
    return begins && quotes.same(1, at);
  }

  private int index() {
    return words.sentence().index();
  }

  private Optional<Saying> told(int at) {
    return reports.stream()
        .filter(report -> !quotes.holds(report.at()) && report.covers(at))
        .min(Comparator.comparingInt(report -> report.to() - report.from()))
        .map(report -> saying(report, false));
  }

  private Optional<Saying> quoted(int at) {
    Optional<Saying> inner =
        reports.stream()
            .filter(r -> quotes.isInside(r.at()) && quotes.same(r.at(), at) && r.covers(at))
            .min(Comparator.comparingInt(report -> report.to() - report.from()))
            .map(report -> saying(report, false));
    return inner.or(() -> outer(at)).or(() -> continued(at));
  }

  private Optional<Saying> outer(int at) {
    return reports.stream()
        .filter(report -> !quotes.isInside(report.at()) && report.at() != at)
        .min(Comparator.comparingInt(report -> Math.abs(report.at() - at)))
        .map(report -> saying(report, true));
  }

  private Optional<Saying> continued(int at) {
    return quotes.isContinued(at) ? Optional.ofNullable(before) : Optional.empty();
  }

  private Saying saying(Reports.Report report, boolean quoted) {
    Span span = words.span(report.speaker().from(), report.speaker().to());
    return new Saying(span.of(words.sentence().text()), index(), span, report.cue(), quoted, false);
  }
}
