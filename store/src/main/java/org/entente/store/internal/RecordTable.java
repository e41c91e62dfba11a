package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Coded;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.model.Limit;
import org.entente.model.Post;
import org.entente.store.CodedDocument;

/** The tables of what was coded from documents, one for each kind of record. */
enum RecordTable {
  EVENTS(Event.class, EventRow.COLUMNS) {
    @Override
    void append(Coded record, Origin origin, RowSink row) throws SQLException {
      EventRow.append((Event) record, origin, row);
    }

    @Override
    Coded read(ResultSet row) throws SQLException {
      return EventRow.read(row);
    }
  },

  LIMITS(Limit.class, LimitRow.COLUMNS) {
    @Override
    void append(Coded record, Origin origin, RowSink row) throws SQLException {
      LimitRow.append((Limit) record, origin, row);
    }

    @Override
    Coded read(ResultSet row) throws SQLException {
      return LimitRow.read(row);
    }
  },

  FIGURES(Figure.class, FigureRow.COLUMNS) {
    @Override
    void append(Coded record, Origin origin, RowSink row) throws SQLException {
      FigureRow.append((Figure) record, origin, row);
    }

    @Override
    Coded read(ResultSet row) throws SQLException {
      return FigureRow.read(row);
    }
  },

  POSTS(Post.class, PostRow.COLUMNS) {
    @Override
    void append(Coded record, Origin origin, RowSink row) throws SQLException {
      PostRow.append((Post) record, origin, row);
    }

    @Override
    Coded read(ResultSet row) throws SQLException {
      return PostRow.read(row);
    }
  };

  /**
   * Records of all kinds as rows of one result, in which each kind leaves the others' cells empty;
   * an event's cells stand first, in the order of {@link EventRow#FIELDS}.
   */
  static final String SELECT_ALL =
      "SELECT "
          + EventRow.FIELDS
          + ", * FROM ("
          + Arrays.stream(values())
              .map(table -> "SELECT '" + table + "' AS kind, * FROM " + table)
              .collect(Collectors.joining(" UNION ALL BY NAME "))
          + ")";

  private final Class<? extends Coded> kind;
  private final String columns;

  RecordTable(Class<? extends Coded> kind, String columns) {
    this.kind = kind;
    this.columns = columns;
  }

  /** The table that a record belongs to. */
  static RecordTable of(Coded record) {
    return Arrays.stream(values())
        .filter(table -> table.kind.isInstance(record))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no " + record.kind() + " is stored by document"));
  }

  /** Names of all tables, that of documents last: its rows say which others there must be. */
  static List<String> namesAndDocuments() {
    return Stream.concat(Arrays.stream(values()).map(RecordTable::toString), Stream.of("documents"))
        .toList();
  }

  /** A record from a row of {@link #SELECT_ALL}. */
  static Coded readAny(ResultSet row) throws SQLException {
    return valueOf(row.getString("kind").toUpperCase(Locale.ROOT)).read(row);
  }

  /** Names and types, for its definition. */
  String columns() {
    return columns;
  }

  /** How many of these records belong to it. */
  int count(List<Coded> records) {
    return (int) records.stream().filter(kind::isInstance).count();
  }

  /** The document's records of this kind, each with its place among all of them. */
  void append(CodedDocument coded, LocalDateTime readAt, RowSink rows) throws SQLException {
    int year = DocumentRow.year(coded.document().published());
    int seq = 0;
    for (Coded each : coded.records()) {
      Origin origin = new Origin(coded.document().id(), seq++, year, readAt);
      if (of(each) == this) {
        append(each, origin, rows);
      }
    }
  }

  abstract void append(Coded record, Origin origin, RowSink row) throws SQLException;

  abstract Coded read(ResultSet row) throws SQLException;

  /** The table's name in SQL. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
