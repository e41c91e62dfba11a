package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import org.entente.store.Store;
import org.entente.store.correction.Corrections;
import org.entente.store.correction.ReviewedDocument;

/** A document's events with what people made of them, and all that they did. */
final class DocumentCorrectionsEndpoint implements Endpoint {
  private final Store store;

  DocumentCorrectionsEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/documents/{id}/corrections";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    String id = asked.part("id");
    ReviewedDocument document = Corrections.of(store).document(id);
    if (document.log().isEmpty()) {
      DocumentEndpoint.find(store, id);
    }
    return ReviewJson.document(document);
  }
}
