package org.entente.web.api;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.EventType;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.entente.store.Dating;
import org.entente.store.DocumentSearch;
import org.entente.store.EventQuery;
import org.entente.store.EventSearch;
import org.entente.store.Sides;
import org.entente.store.Sort;
import org.entente.store.correction.Review;
import org.jspecify.annotations.Nullable;

/** The filters that endpoints share, as the pages' addresses carry them too. */
final class Filters {
  static final int MOST = 500;
  private static final int PAGE = 50;
  private static final Set<Sort.Key> IMPORTED_KEYS =
      Set.of(Sort.Key.DATE, Sort.Key.SCORE, Sort.Key.TYPE);

  private Filters() {}

  /** Whose, when and which: {@code actor, with, directed, since, until, dating, type, …}. */
  static EventQuery events(Parameters asked) {
    return time(asked)
        .withSides(sides(asked))
        .withTypes(asked.choices("type", EventType.values(), type -> lower(type.name())))
        .withQuads(asked.choices("quad", Quad.values(), Quad::label))
        .withStatuses(asked.choices("status", Status.values(), Status::label))
        .withDoc(asked.text("doc"));
  }

  /** Only the time: {@code since, until, dating}. */
  static EventQuery time(Parameters asked) {
    return EventQuery.all()
        .withDating(
            asked.choice(
                "dating",
                Dating.EVENT_OR_PUBLISHED,
                Dating.values(),
                dating -> lower(dating.name())))
        .withSince(asked.day("since"))
        .withUntil(asked.day("until"));
  }

  /** Events of others, the asked page of them. */
  static EventQuery imported(Parameters asked) {
    return EventQuery.all()
        .withSince(asked.day("since"))
        .withUntil(asked.day("until"))
        .withSides(sides(asked))
        .withTypes(asked.choices("type", EventType.values(), type -> lower(type.name())))
        .withQuads(asked.choices("quad", Quad.values(), Quad::label))
        .withDatasets(asked.texts("dataset"))
        .withPage(offset(asked), limit(asked, PAGE));
  }

  /** In which order events of others come. */
  static Sort importedSort(Parameters asked) {
    String text = asked.text("sort");
    Sort sort = text == null ? Sort.NEWEST : sort(text);
    if (!IMPORTED_KEYS.contains(sort.key())) {
      throw Problem.badRequest("imported events are sorted by date, score or type");
    }
    return sort;
  }

  /** Events with words, outlets, speakers and order, the asked page of them. */
  static EventSearch eventSearch(Parameters asked) {
    return EventSearch.of(events(asked))
        .withWords(asked.text("q"))
        .withOutlets(asked.texts("outlet"))
        .withSpeakers(asked.texts("speaker"))
        .withLeastConfidence(asked.decimal("min_confidence", 0, 0, 1))
        .withReviews(
            asked.choices("review", Review.values(), Review::label).stream()
                .map(Review::label)
                .collect(Collectors.toUnmodifiableSet()))
        .withSort(sort(asked))
        .withPage(offset(asked), limit(asked, PAGE));
  }

  /** Documents, the asked page of them; filters of events choose those that hold such an event. */
  static DocumentSearch documentSearch(Parameters asked) {
    EventQuery having =
        events(asked).withSince(null).withUntil(null).withDating(Dating.EVENT_OR_PUBLISHED);
    boolean any = having.equals(EventQuery.all().withDating(Dating.EVENT_OR_PUBLISHED));
    return DocumentSearch.all()
        .withWords(asked.text("q"))
        .withOutlets(asked.texts("outlet"))
        .withDays(asked.day("since"), asked.day("until"))
        .withHaving(any ? null : having)
        .withSort(sort(asked))
        .withPage(offset(asked), limit(asked, PAGE));
  }

  /** Number of items of a page. */
  static long limit(Parameters asked, int otherwise) {
    return asked.number("limit", otherwise, 0, MOST);
  }

  /** How many items come before the page. */
  static long offset(Parameters asked) {
    return asked.number("offset", 0, 0, 1_000_000_000L);
  }

  private static @Nullable Sides sides(Parameters asked) {
    String a = asked.text("actor");
    String b = asked.text("with");
    boolean directed = asked.flag("directed");
    if (a == null && b != null) {
      throw Problem.badRequest("'with' needs an 'actor' beside it");
    }
    return a == null ? null : new Sides(upper(a), b == null ? null : upper(b), directed);
  }

  /** {@code date} or {@code -date}; the minus sign turns it round. */
  private static Sort sort(Parameters asked) {
    String text = asked.text("sort");
    if (text == null) {
      return asked.text("q") == null ? Sort.NEWEST : new Sort(Sort.Key.RELEVANCE, true);
    }
    return sort(text);
  }

  private static Sort sort(String text) {
    boolean descending = text.startsWith("-");
    String label = descending ? text.substring(1) : text;
    for (Sort.Key key : Sort.Key.values()) {
      if (key.label().equals(label)) {
        return new Sort(key, descending);
      }
    }
    throw Problem.badRequest(
        "'sort' must be date, relevance, type, score, status, confidence, document, outlet or"
            + " events, with '-' before it for the reverse, not '"
            + text
            + "'");
  }

  static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
