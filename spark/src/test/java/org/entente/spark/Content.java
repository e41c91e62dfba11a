package org.entente.spark;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.exchange.RecordJson;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.store.Access;
import org.entente.store.Refusal;
import org.entente.store.Store;

/** All that a store holds, sorted. */
record Content(List<String> documents, List<String> records) {

  /** What is in a store, or in a lake of which one is made. */
  static Content of(Path folder) {
    try (Store store = Store.open(folder, Access.READ);
        Stream<Document> documents = store.documents();
        Stream<Coded> records = store.records()) {
      return new Content(
          documents.map(Document::toString).sorted().toList(),
          records.map(RecordJson::format).sorted().toList());
    }
  }

  static List<String> refusals(Path store) {
    try (Store open = Store.open(store, Access.READ);
        Stream<Refusal> all = open.refusals()) {
      return all.map(it -> it.source() + ":" + it.line() + ": " + it.reason()).sorted().toList();
    }
  }
}
