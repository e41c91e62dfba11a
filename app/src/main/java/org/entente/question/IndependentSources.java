package org.entente.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.entente.model.EventDate;
import org.entente.model.Limit;
import org.entente.model.Status;
import org.entente.relation.limit.LimitStatement;
import org.entente.relation.limit.LimitStatement.Direction;

/**
 * Statements of a limit, weighted by who makes them: each source counts once, split over what it
 * says. A source is the speaker whom the text names, or else its outlet; a sentence that another
 * source had word for word is that source's.
 */
public final class IndependentSources {
  private final Map<String, List<Limit>> bySource = new LinkedHashMap<>();

  /**
   * Sorts limits by source; those that their text holds possible or doubts are passed over.
   *
   * @param outlets the outlet of a document, or its id
   */
  public IndependentSources(List<Limit> limits, UnaryOperator<String> outlets) {
    Map<String, String> firstOf = new LinkedHashMap<>();
    for (Limit limit : limits) {
      if (limit.status() == Status.ASSERTED || limit.status() == Status.NEGATED) {
        String said = limit.speaker();
        String own =
            said == null ? outlets.apply(limit.passage().doc()) : said.toLowerCase(Locale.ROOT);
        String source = firstOf.computeIfAbsent(words(limit), words -> own);
        bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(limit);
      }
    }
  }

  private static String words(Limit limit) {
    return limit.passage().sentence().toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip();
  }

  /**
   * The statements; one without any day counts as of {@code undated}.
   *
   * @param undated the day for those of which nobody knows when they were made
   */
  public List<LimitStatement> statements(LocalDate undated) {
    List<LimitStatement> statements = new ArrayList<>();
    for (List<Limit> own : bySource.values()) {
      for (Limit limit : own) {
        statements.add(
            new LimitStatement(
                Direction.valueOf(limit.direction().name()),
                day(limit, undated),
                1.0 / own.size()));
      }
    }
    return statements;
  }

  private static LocalDate day(Limit limit, LocalDate undated) {
    LocalDate published = limit.published();
    EventDate date = limit.date();
    if (published != null) {
      return published;
    }
    return date == null ? undated : date.interval().end();
  }
}
