package org.entente.store.internal;

import java.util.stream.Stream;
import org.entente.model.Figure;
import org.entente.model.Limit;
import org.entente.store.ClaimQuery;
import org.entente.store.EventQuery;

/** Figures and limits as they are asked for. */
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
