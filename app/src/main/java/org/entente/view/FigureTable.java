package org.entente.view;

import java.util.List;
import org.entente.exchange.Table;
import org.entente.exchange.Table.Column;
import org.entente.exchange.Table.Type;
import org.entente.model.Figure;
import org.jspecify.annotations.Nullable;

/** Figures as a table, with the fields of their JSON form. */
public final class FigureTable {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("doc", Type.TEXT),
          new Column("begin", Type.INTEGER),
          new Column("end", Type.INTEGER),
          new Column("sentence", Type.TEXT),
          new Column("pair", Type.TEXTS),
          new Column("quantity", Type.NUMBER),
          new Column("unit", Type.TEXT),
          new Column("what", Type.TEXT),
          new Column("qualifier", Type.TEXT),
          new Column("date", Type.DATE),
          new Column("published", Type.DAY),
          new Column("speaker", Type.TEXT));

  private FigureTable() {}

  /** A row for each figure. */
  public static Table of(List<Figure> figures) {
    return new Table(COLUMNS, figures.stream().map(FigureTable::row).toList());
  }

  private static List<@Nullable Object> row(Figure figure) {
    return Table.row(
        figure.passage().doc(),
        figure.passage().begin(),
        figure.passage().end(),
        figure.passage().sentence(),
        figure.pair(),
        figure.quantity(),
        figure.unit(),
        figure.what(),
        figure.qualifier().label(),
        figure.date(),
        figure.published(),
        figure.speaker());
  }
}
