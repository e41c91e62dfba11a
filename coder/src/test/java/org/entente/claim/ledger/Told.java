package org.entente.claim.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.ActorFinder;
import org.entente.claim.Figures;
import org.entente.event.ReadSentence;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.LexiconTest;
import org.entente.model.Block;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Figure;
import org.entente.model.Interval;
import org.entente.model.Passage;
import org.entente.model.Report;
import org.entente.model.Span;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Sentences whose events are written into them: {@code [actor]}, {@code {recipient}} and {@code
 * <trigger>}; figures are found as in any text.
 */
final class Told {
  private static final Lexicon LEXICON = Lexicon.packaged();
  private static final ActorFinder ACTORS = new ActorFinder(LEXICON);
  private static final Figures FIGURES = new Figures(LEXICON);
  private static final Entries ENTRIES =
      new Entries(
          LEXICON,
          Lexicon.of(List.of(LexiconTest.smallFolder().resolveSibling("lexicon-equipment")))
              .equipment());

  private final List<Report> reports = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  private Told() {}

  /** An event that its sentence asserts: {@code "RUS>IND"}, or reciprocal {@code "RUS+IND"}. */
  static Told that(String sides, EventType type, String marked) {
    return new Told().and(sides, type, marked);
  }

  Told and(String sides, EventType type, String marked) {
    return and(sides, type, Status.ASSERTED, marked);
  }

  static Told that(String sides, EventType type, Status status, String marked) {
    return new Told().and(sides, type, status, marked);
  }

  /** Adds a report of another text, a day later than the one before. */
  Told and(String sides, EventType type, Status status, String marked) {
    String text = marked.replaceAll("[\\[\\]{}<>]", "");
    LocalDate published = LocalDate.of(2014, 6, 2).plusDays(reports.size());
    Block block = Block.of(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    String doc = "d" + reports.size();
    Document document = new Document(doc, text, null, null, published, null, "en", List.of(block));
    ReadSentence.of(document, ACTORS).forEach(read -> figures.addAll(FIGURES.of(read)));
    Event event = event(sides, type, status, marked, document);
    reports.add(new Report(event, "Outlet " + reports.size()));
    return this;
  }

  private static Event event(
      String sides, EventType type, Status status, String marked, Document document) {
    boolean directed = sides.contains(">");
    List<String> codes = List.of(sides.split("[>+]", -1));
    return new Event(
        Passage.of(document, new Span(0, document.text().length())),
        directed ? codes.subList(0, 1) : codes,
        directed ? codes.subList(1, codes.size()) : List.of(),
        String.valueOf(marked(marked, "\\[(.*?)\\]")),
        String.valueOf(marked(marked, "\\{(.*?)\\}")),
        marked(marked, "<(.*?)>"),
        type,
        null,
        Set.of(),
        "010",
        type.quad().isCooperation() ? 3 : -3,
        status,
        null,
        document.published(),
        null,
        List.of(),
        0.9);
  }

  private static @Nullable String marked(String text, String form) {
    Matcher matcher = Pattern.compile(form).matcher(text);
    return matcher.find() ? matcher.group(1).replaceAll("[\\[\\]{}<>]", "") : null;
  }

  /** Puts the last report's event on a day of the text. */
  Told on(String day) {
    Report last = reports.remove(reports.size() - 1);
    EventDate date = new EventDate(Interval.day(LocalDate.parse(day)), day);
    reports.add(new Report(like(last.event(), last.event().type(), date), last.outlet()));
    return this;
  }

  /** Adds an event of another type that the last sentence tells too. */
  Told also(EventType type) {
    Report last = reports.get(reports.size() - 1);
    reports.add(new Report(like(last.event(), type, last.event().date()), last.outlet()));
    return this;
  }

  private static Event like(Event e, EventType type, @Nullable EventDate date) {
    return new Event(
        e.passage(),
        e.actor(),
        e.recipient(),
        e.actorText(),
        e.recipientText(),
        e.trigger(),
        type,
        e.mode(),
        e.contexts(),
        e.cameo(),
        e.score(),
        e.status(),
        date,
        e.published(),
        e.speaker(),
        e.speakerCode(),
        e.confidence());
  }

  /** All entries of the ledger of this name. */
  List<Entry> in(String ledger) {
    Ledger rules =
        Ledgers.read(List.of()).stream()
            .filter(it -> it.name().equals(ledger))
            .findFirst()
            .orElseThrow();
    return ENTRIES.of(rules, reports, figures);
  }

  /** The only entry. */
  <T extends Entry> T as(Class<T> type, String ledger) {
    List<Entry> entries = in(ledger);
    if (entries.size() != 1) {
      throw new AssertionError(ledger + " has " + entries.size() + " entries, not one");
    }
    return type.cast(entries.get(0));
  }
}
