package org.entente.document.internal.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Block;
import org.entente.model.Block.Kind;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a forum thread that was pasted as text. Where the software's frame around each post
 * came along (number, rank, joining date), the frames divide the posts; where it was lost, the way
 * in which people write does, see {@link Turn}.
 */
final class PastedThread {
  private final Page page;
  private final int title;
  private final Quotes quotes;
  private final Frames frames;
  private final Turn turn;
  private final List<Block> blocks = new ArrayList<>();
  private int post = -1;

  private PastedThread(Page page, int title) {
    this.page = page;
    this.title = title;
    this.frames = Frames.of(page, title);
    this.quotes = Quotes.of(page, title);
    this.turn = new Turn(page, title, quotes);
  }

  static List<Block> blocks(Page page, int title) {
    return new PastedThread(page, title).blocks();
  }

  private List<Block> blocks() {
    int last = -1;
    int end = end();
    for (int i = 0; i < end; i++) {
      if (i == title) {
        blocks.add(Block.of(page.unit(i).span(), Kind.TITLE));
      } else if (page.isProse(i) && !frames.isName(i)) {
        if (last < 0 || isBoundary(last, i)) {
          post++;
        }
        last = i;
        add(i);
      }
    }
    return blocks;
  }

  /** The lists of other threads below a thread are not read. */
  private int end() {
    for (int i = page.size() / 2; i < page.size(); i++) {
      if (page.role(i) == Role.THREAD_END) {
        return i;
      }
    }
    return page.size();
  }

  private boolean isBoundary(int last, int next) {
    return frames.divide() ? frames.isBetween(last, next) : turn.isBetween(last, next);
  }

  private void add(int index) {
    Unit unit = page.unit(index);
    String author = frames.author(index);
    LocalDate date = frames.date(index);
    for (Span span : Captions.without(unit, page.text())) {
      blocks.add(new Block(span, kind(index), post, author == null ? author() : author, or(date)));
    }
  }

  private Kind kind(int index) {
    if (quotes.at(index)) {
      return Kind.QUOTE;
    }
    return post == 0 && Article.isHeading(page.unit(index)) ? Kind.HEADING : Kind.PARAGRAPH;
  }

  private @Nullable Block samePost() {
    Block before = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    return before != null && before.post() == post ? before : null;
  }

  private @Nullable String author() {
    Block before = samePost();
    return before == null ? null : before.author();
  }

  private @Nullable LocalDate or(@Nullable LocalDate date) {
    Block before = samePost();
    return date != null || before == null ? date : before.date();
  }
}
