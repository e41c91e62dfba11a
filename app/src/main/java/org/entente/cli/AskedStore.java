package org.entente.cli;

import java.nio.file.Path;
import org.entente.store.Access;
import org.entente.store.Store;
import org.entente.store.correction.Corrections;

/** Opens stores for questions: the one place that decides whose values answers have. */
final class AskedStore {
  private AskedStore() {}

  /**
   * Opens a store for reading; to be closed.
   *
   * @param machineOnly whether people's corrections are left aside
   * @param say told what corrections have no place in the store any more
   */
  static Store open(Path folder, boolean machineOnly, Surroundings say) {
    Store store = Store.open(folder, Access.READ);
    if (machineOnly) {
      return store;
    }
    boolean done = false;
    try {
      int homeless = Corrections.of(store).overlay().size();
      if (homeless > 0) {
        say.say(
            "entente: "
                + homeless
                + (homeless == 1 ? " corrected event has" : " corrected events have")
                + " no place in the documents as they are now, and left out; the pages list them.");
      }
      done = true;
      return store;
    } finally {
      if (!done) {
        store.close();
      }
    }
  }
}
