package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.entente.model.Document;
import org.entente.store.CodedDocument;
import org.jspecify.annotations.Nullable;

/** A document as a row. */
final class DocumentRow {
  /**
   * {@code year} is that of publication, 0 when unknown; {@code read_at} also stands in the rows of
   * the document's records, and the counts, in the order of {@link RecordTable}, say how many there
   * are: by them a document and its records are known to belong together.
   */
  static final String COLUMNS =
      "id VARCHAR NOT NULL, title VARCHAR, outlet VARCHAR, published DATE, url VARCHAR,"
          + " language VARCHAR NOT NULL, text VARCHAR NOT NULL, blocks VARCHAR NOT NULL,"
          + " fingerprint VARCHAR NOT NULL, events INTEGER NOT NULL, limits INTEGER NOT NULL,"
          + " figures INTEGER NOT NULL, posts INTEGER NOT NULL,"
          + " year INTEGER NOT NULL, read_at TIMESTAMP NOT NULL";

  static final String SELECT =
      "SELECT id, text, title, outlet, published, url, language, blocks FROM documents";

  private DocumentRow() {}

  static int year(@Nullable LocalDate published) {
    return published == null ? 0 : published.getYear();
  }

  static void append(CodedDocument coded, LocalDateTime readAt, RowSink row) throws SQLException {
    Document document = coded.document();
    row.beginRow();
    row.append(document.id());
    Cells.text(document.title(), row);
    Cells.text(document.outlet(), row);
    Cells.day(document.published(), row);
    Cells.text(document.url(), row);
    row.append(document.language());
    row.append(document.text());
    row.append(BlockJson.format(document.blocks()));
    row.append(coded.fingerprint());
    for (RecordTable table : RecordTable.values()) {
      row.append(table.count(coded.records()));
    }
    row.append(year(document.published()));
    row.append(readAt);
    row.endRow();
  }

  static Document read(ResultSet row) throws SQLException {
    return new Document(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Cells.day(row, 5),
        row.getString(6),
        row.getString(7),
        BlockJson.parse(row.getString(8)));
  }
}
