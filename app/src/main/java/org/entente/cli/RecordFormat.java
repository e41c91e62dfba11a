package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.entente.exchange.RecordCsv;
import org.entente.exchange.RecordJson;
import org.entente.model.Coded;
import org.entente.model.Contradiction;
import org.entente.model.Event;
import org.entente.view.ContradictionText;
import org.entente.view.RecordText;

/** The forms in which records are printed. */
enum RecordFormat {
  /** One JSON object a line. */
  JSONL {
    @Override
    void write(String doc, List<Coded> records, Writer out) throws IOException {
      for (Coded record : records) {
        RecordJson.write(record, out);
      }
    }

    @Override
    void end(List<Contradiction> contradictions, Writer out) throws IOException {
      for (Contradiction contradiction : contradictions) {
        RecordJson.write(contradiction, out);
      }
    }
  },

  /** Events only, one a row. */
  CSV {
    @Override
    void begin(Writer out) throws IOException {
      RecordCsv.writeHeader(out);
    }

    @Override
    void write(String doc, List<Coded> records, Writer out) throws IOException {
      for (Coded record : records) {
        if (record instanceof Event event) {
          RecordCsv.write(event, out);
        }
      }
    }
  },

  /** To be read by people. */
  TEXT {
    @Override
    void write(String doc, List<Coded> records, Writer out) throws IOException {
      out.write(RecordText.of(doc, records));
    }

    @Override
    void end(List<Contradiction> contradictions, Writer out) throws IOException {
      if (!contradictions.isEmpty()) {
        out.write(ContradictionText.list(contradictions));
      }
    }
  };

  /** Writes what stands before all records. */
  void begin(Writer out) throws IOException {}

  /** Writes what was found across documents, after all of them; CSV holds events only. */
  void end(List<Contradiction> contradictions, Writer out) throws IOException {}

  /** Writes the records of one document. */
  abstract void write(String doc, List<Coded> records, Writer out) throws IOException;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
