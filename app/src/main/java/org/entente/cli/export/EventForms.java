package org.entente.cli.export;

import java.io.Writer;
import org.entente.exchange.RecordWriter;
import org.entente.exchange.layout.EventExport;
import org.entente.model.Event;

/** Events in the layouts of others' data. */
final class EventForms {
  private EventForms() {}

  /** Lines of GDELT 2.0. */
  static RecordWriter gdelt(Writer out) {
    return record -> {
      if (record instanceof Event event) {
        for (String line : EventExport.gdelt(event)) {
          out.write(line);
          out.write('\n');
        }
      }
    };
  }

  /** PLOVER's JSON Lines. */
  static RecordWriter plover(Writer out) {
    return record -> {
      String line = record instanceof Event event ? EventExport.plover(event) : null;
      if (line != null) {
        out.write(line);
        out.write('\n');
      }
    };
  }
}
