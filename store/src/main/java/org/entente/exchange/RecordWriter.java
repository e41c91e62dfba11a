package org.entente.exchange;

import java.io.IOException;
import java.io.Writer;
import org.entente.model.Coded;

/** Writes records one after the other in some form, without holding them. */
public interface RecordWriter {
  /** Writes one record. */
  void write(Coded record) throws IOException;

  /** Writes what stands after all records; the output stays open. */
  default void end() throws IOException {}

  /** Records of every kind as JSON Lines. */
  static RecordWriter jsonl(Writer out) {
    return record -> RecordJson.write(record, out);
  }

  /**
   * Records of one kind as CSV.
   *
   * @throws IOException if the row of names cannot be written
   */
  static RecordWriter csv(RecordKind kind, Appendable out) throws IOException {
    TableCsv.writeHeader(kind.columns(), out);
    return record -> TableCsv.writeRow(kind.columns(), kind.row(record), out);
  }
}
