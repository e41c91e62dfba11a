package org.entente.web.api;

import org.entente.store.Store;
import org.jspecify.annotations.Nullable;

/** Looking for words while they are still being indexed. */
final class Words {
  private Words() {}

  /** Refuses a search for words before these can be looked for. */
  static void ready(Store store, @Nullable String words) {
    if (words != null && !store.catalogue().indexed()) {
      throw Problem.notYet("the texts are still being indexed; ask again in some seconds");
    }
  }
}
