package org.entente.cli.internal;

import java.time.LocalDate;
import org.entente.document.Input;
import org.entente.document.Read;
import org.entente.document.Refused;
import org.entente.event.Coder;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads and codes one input after the other, on any thread. */
public final class DocumentCoder {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentCoder.class);

  private final Coder coder;
  private final @Nullable LocalDate date;

  /**
   * A coder of inputs.
   *
   * @param coder shared between threads
   * @param date day of publication of documents that do not tell theirs
   */
  public DocumentCoder(Coder coder, @Nullable LocalDate date) {
    this.coder = coder;
    this.date = date;
  }

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
    Document document = dated(read.document());
    return new Outcome.Done(document, read.fingerprint(), coder.code(document));
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
