package org.entente.exchange.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.entente.exchange.Table.Column;
import org.entente.exchange.Table.Type;
import org.entente.model.Coded;
import org.entente.model.EventDate;
import org.entente.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A field of records as a column of a table.
 *
 * @param column its name and type
 * @param meaning what its cells tell, in a sentence without full stop
 * @param value a record's cell
 */
public record Field(Column column, String meaning, Function<Coded, @Nullable Object> value) {

  /** A field of records of one kind. */
  static <T extends Coded> Field of(
      Class<T> kind, Column column, String meaning, Function<T, @Nullable Object> value) {
    return new Field(column, meaning, record -> value.apply(kind.cast(record)));
  }

  /** Where a record's passage stands, and its text. */
  static List<Field> passage() {
    return List.of(
        passage("doc", Type.TEXT, "id of the document", Passage::doc),
        passage("begin", Type.INTEGER, "first code point in the document's text", Passage::begin),
        passage("end", Type.INTEGER, "last code point, exclusive", Passage::end),
        passage("sentence", Type.TEXT, "the text between them", Passage::sentence));
  }

  private static Field passage(
      String name, Type type, String meaning, Function<Passage, @Nullable Object> value) {
    return new Field(new Column(name, type), meaning, record -> value.apply(record.passage()));
  }

  /** When a record's act took place, by the text. */
  static <T extends Coded> Field date(Class<T> kind, Function<T, @Nullable EventDate> value) {
    return of(
        kind,
        new Column("date", Type.DATE),
        "when, by the text: first day, last day, the words that say so; empty if it does not say",
        value::apply);
  }

  /** When a record's text was published. */
  static <T extends Coded> Field published(Class<T> kind, Function<T, @Nullable LocalDate> value) {
    return of(
        kind,
        new Column("published", Type.DAY),
        "day on which the text was published; empty if unknown",
        value::apply);
  }

  /** Who says so. */
  static <T extends Coded> Field speaker(Class<T> kind, Function<T, @Nullable String> value) {
    return of(
        kind,
        new Column("speaker", Type.TEXT),
        "who says so, in the words of the text; empty for the writer",
        value::apply);
  }
}
