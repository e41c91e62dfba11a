package org.entente.store.internal;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.entente.model.Figure;
import org.entente.model.Limit;
import org.entente.model.Post;
import org.entente.store.ClaimQuery;
import org.entente.store.Dating;
import org.entente.store.EventQuery;
import org.jspecify.annotations.Nullable;

/** Figures, limits and posts as they are asked for. */
public final class Claims {
  private final Database database;

  public Claims(Database database) {
    this.database = database;
  }

  /** The figures that fit, by day. */
  public Stream<Figure> figures(ClaimQuery query) {
    return database.stream(select(RecordTable.FIGURES, query), FigureRow::read);
  }

  /** The figures of the sentences of events that fit, by document. */
  public Stream<Figure> figuresBeside(EventQuery query) {
    Condition condition = Condition.of(query, false);
    String sql =
        "SELECT * FROM figures WHERE (doc, begin_at) IN (SELECT (doc, begin_at) FROM events"
            + condition.sql()
            + ") ORDER BY doc, seq";
    return database.stream(new Select(sql, condition.parameters()), FigureRow::read);
  }

  /** The limits that fit, by day. */
  public Stream<Limit> limits(ClaimQuery query) {
    return database.stream(select(RecordTable.LIMITS, query), LimitRow::read);
  }

  /** The posts of these days, by day; those without one only where there are no bounds. */
  public Stream<Post> posts(@Nullable LocalDate since, @Nullable LocalDate until) {
    Condition condition = Condition.of(new ClaimQuery(null, since, until, Dating.EVENT));
    // A post has one day, its own.
    String sql =
        "SELECT * EXCLUDE (date_start) FROM (SELECT *, published AS date_start FROM posts)"
            + condition.sql()
            + " ORDER BY date_start NULLS LAST, doc, seq";
    return database.stream(new Select(sql, condition.parameters()), PostRow::read);
  }

  private static Select select(RecordTable table, ClaimQuery query) {
    Condition condition = Condition.of(query);
    return new Select(
        "SELECT * FROM "
            + table
            + condition.sql()
            + " ORDER BY "
            + Condition.day(query.dating())
            + " NULLS LAST, doc, seq",
        condition.parameters());
  }
}
