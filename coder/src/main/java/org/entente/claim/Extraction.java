package org.entente.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.event.Coder;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Post;

/** All that is written down from a document. May be shared between threads. */
public final class Extraction {
  private final Coder coder;
  private final Figures figures;

  /** With the names, words and units of the coder's lexicon. */
  public Extraction(Coder coder) {
    this.coder = coder;
    figures = new Figures(coder.actors(), coder.lexicon());
  }

  /** The document's posts, then its events and figures in the order of the text. */
  public List<Coded> of(Document document) {
    List<Coded> coded = coder.code(document);
    List<Coded> posts = coded.stream().filter(Post.class::isInstance).toList();
    List<Coded> told = new ArrayList<>(coded.subList(posts.size(), coded.size()));
    told.addAll(figures.of(document));
    told.sort(Comparator.comparingInt(record -> record.passage().begin()));
    List<Coded> all = new ArrayList<>(posts);
    all.addAll(told);
    return all;
  }
}
