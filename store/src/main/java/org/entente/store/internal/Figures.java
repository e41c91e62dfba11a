package org.entente.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Figure;
import org.entente.store.FigureQuery;
import org.entente.store.Sides;

/** Figures as they are asked for. */
public final class Figures {
  private final Database database;

  public Figures(Database database) {
    this.database = database;
  }

  /** The figures that fit, by day. */
  public Stream<Figure> find(FigureQuery query) {
    String day = Condition.day(query.dating());
    StringBuilder sql =
        new StringBuilder("SELECT " + FigureRow.FIELDS + " FROM figures WHERE true");
    List<Object> parameters = new ArrayList<>();
    Sides sides = query.sides();
    if (sides != null) {
      sql.append(" AND list_contains(pair, ?)");
      parameters.add(sides.a());
      String b = sides.b();
      if (b != null) {
        sql.append(" AND list_contains(pair, ?)");
        parameters.add(b);
      }
    }
    if (query.since() != null) {
      sql.append(" AND ").append(day).append(" >= ?");
      parameters.add(query.since());
    }
    if (query.until() != null) {
      sql.append(" AND ").append(day).append(" <= ?");
      parameters.add(query.until());
    }
    sql.append(" ORDER BY ").append(day).append(" NULLS LAST, doc, seq");
    return database.stream(new Select(sql.toString(), parameters), FigureRow::read);
  }
}
