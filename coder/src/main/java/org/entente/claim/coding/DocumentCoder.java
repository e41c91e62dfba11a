package org.entente.claim.coding;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import org.entente.claim.Extraction;
import org.entente.document.Input;
import org.entente.document.Read;
import org.entente.document.Refused;
import org.entente.model.Document;
import org.entente.sentence.SentenceSplitter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and codes one input after the other, on any thread.
 *
 * @param extraction shared between threads
 * @param rules names all that decides the records, beside the input
 * @param date day of publication of documents that do not tell theirs
 * @param known whether a document of this id was coded before, with this fingerprint
 */
public record DocumentCoder(
    Extraction extraction,
    Rules rules,
    @Nullable LocalDate date,
    BiPredicate<String, String> known) {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentCoder.class);

  /** Reads and codes; a fault in one document does not end the work on the others. */
  public Outcome code(Input input) {
    try {
      return input.read().match(this::coded, Outcome.NotDone::new);
    } catch (RuntimeException e) {
      LOG.debug("coding {} failed", input.source(), e);
      return new Outcome.NotDone(
          new Refused(
              input.source(), input.line(), "cannot be coded (" + e + "); please report this"));
    }
  }

  private Outcome coded(Read read) {
    return coded(dated(read.document()), rules.fingerprint(read.fingerprint()));
  }

  /** Codes a document, if it is not known with this fingerprint. */
  public Outcome coded(Document document, String fingerprint) {
    if (known.test(document.id(), fingerprint)) {
      return new Outcome.Unchanged(document, fingerprint);
    }
    int sentences = SentenceSplitter.split(document).size();
    return new Outcome.Done(document, fingerprint, extraction.of(document), sentences);
  }

  private Document dated(Document document) {
    if (date == null || document.published() != null) {
      return document;
    }
    return new Document(
        document.id(),
        document.text(),
        document.title(),
        document.outlet(),
        date,
        document.url(),
        document.language(),
        document.blocks());
  }
}
