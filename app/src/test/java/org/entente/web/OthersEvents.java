package org.entente.web;

import java.nio.file.Path;
import org.entente.exchange.layout.Format;
import org.entente.store.Access;
import org.entente.store.ImportPlan;
import org.entente.store.ImportWatch;
import org.entente.store.Store;

/** The example of others' events that the documentation brings. */
final class OthersEvents {
  /** Key of an event of Egypt towards Ethiopia on 10 August 2023, with mentions. */
  static final String TOLD = "900001";

  private OthersEvents() {}

  /** Adds the twelve events between Egypt, Ethiopia and Sudan, and their mentions. */
  static void nile(Path store) {
    Path examples = Path.of(System.getProperty("entente.root", ".."), "docs/examples/gdelt");
    try (Store open = Store.open(store, Access.WRITE)) {
      for (String file : new String[] {"events.csv", "mentions.csv"}) {
        open.importEvents(
            examples.resolve(file),
            new ImportPlan(Format.GDELT, null, "gdelt"),
            ImportWatch.quiet());
      }
    }
  }
}
