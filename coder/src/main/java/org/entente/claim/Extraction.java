package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import org.entente.document.Posts;
import org.entente.event.CodedSentence;
import org.entente.event.Coder;
import org.entente.event.Explained;
import org.entente.model.Coded;
import org.entente.model.Document;

/** All that is written down from a document. May be shared between threads. */
public final class Extraction {
  private final Coder coder;
  private final Figures figures;
  private final Limits limits = new Limits(Limits.DEFAULT_MIN_CONFIDENCE);

  /** With the names, words and units of the coder's lexicon. */
  public Extraction(Coder coder) {
    this.coder = coder;
    figures = new Figures(coder.lexicon());
  }

  /** The document's posts, then the events, limits and figures of each sentence. */
  public List<Coded> of(Document document) {
    List<Coded> records = new ArrayList<>(Posts.of(document));
    for (CodedSentence sentence : coder.code(document)) {
      sentence.events().stream().map(Explained::event).forEach(records::add);
      records.addAll(limits.of(sentence));
      records.addAll(figures.of(sentence.read()));
    }
    return records;
  }
}
