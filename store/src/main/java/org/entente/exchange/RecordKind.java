package org.entente.exchange;

import java.util.List;
import java.util.Locale;
import org.entente.exchange.Table.Column;
import org.entente.exchange.internal.ClaimFields;
import org.entente.exchange.internal.EventFields;
import org.entente.exchange.internal.Field;
import org.entente.model.Coded;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.model.Limit;
import org.entente.model.Post;
import org.jspecify.annotations.Nullable;

/** The kinds of records that a store keeps, each with its layout in tables. */
public enum RecordKind {
  EVENTS(Event.class, EventFields.all()),
  LIMITS(Limit.class, ClaimFields.ofLimits()),
  FIGURES(Figure.class, ClaimFields.ofFigures()),
  POSTS(Post.class, ClaimFields.ofPosts());

  private final Class<? extends Coded> type;
  private final List<Field> fields;
  private final List<Column> columns;

  RecordKind(Class<? extends Coded> type, List<Field> fields) {
    this.type = type;
    this.fields = fields;
    this.columns = fields.stream().map(Field::column).toList();
  }

  /** As written on the command line: {@code events}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a record is of this kind. */
  public boolean holds(Coded record) {
    return type.isInstance(record);
  }

  /** Names and types, in the order of the JSON form. */
  public List<Column> columns() {
    return columns;
  }

  /** What the cells of each column tell, in the order of the columns. */
  public List<String> meanings() {
    return fields.stream().map(Field::meaning).toList();
  }

  /**
   * A record's cells, one for each column.
   *
   * @throws ClassCastException if the record is of another kind
   */
  public List<@Nullable Object> row(Coded record) {
    return Table.row(fields.stream().map(field -> field.value().apply(record)).toArray());
  }
}
