package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Block;
import org.entente.model.Document;
import org.entente.model.Passage;
import org.entente.model.Post;
import org.entente.model.Span;

/** The posts of a forum thread, as records. */
public final class Posts {
  private Posts() {}

  /** The posts of {@code document} in their order; none where it is no thread. */
  public static List<Post> of(Document document) {
    Map<Integer, List<Block>> posts = new TreeMap<>();
    for (Block block : document.blocks()) {
      if (block.post() >= 0) {
        posts.computeIfAbsent(block.post(), number -> new ArrayList<>()).add(block);
      }
    }
    return posts.values().stream().map(blocks -> post(document, blocks)).toList();
  }

  private static Post post(Document document, List<Block> blocks) {
    Block first = blocks.get(0);
    Span whole = new Span(first.span().begin(), blocks.get(blocks.size() - 1).span().end());
    boolean quotes = blocks.stream().anyMatch(block -> block.kind() == Block.Kind.QUOTE);
    return new Post(Passage.of(document, whole), first.author(), first.date(), quotes);
  }
}
