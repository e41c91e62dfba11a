package org.entente.event.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Span;

/**
 * A sentence as the encoder reads it: its pieces, with a mark before and after every mention.
 *
 * @param ids numbers of the pieces, the encoder's first and last mark included
 * @param spans place of each piece in the text; empty spans for marks
 * @param marks for each side, the positions in {@code ids} of the marks that open its mentions;
 *     empty for a side whose mentions all lie beyond the length limit
 */
public record MarkedSentence(long[] ids, List<Span> spans, List<int[]> marks) {
  /** Longer sentences are cut here: the encoder's cost grows with the square of the length. */
  public static final int MAX_PIECES = 200;

  private static final long CLS = 101;
  private static final long SEP = 102;
  private static final long OPEN = 1008; // '*'
  private static final long CLOSE = 1001; // '#'

  /** Whether a piece is one of the marks around mentions. */
  public static boolean isMark(long piece) {
    return piece == OPEN || piece == CLOSE;
  }

  private record Mention(Span span, int side) {}

  /**
   * Marks the mentions of each side.
   *
   * @param pieces the sentence's pieces
   * @param sides for each side the spans of its mentions; mentions do not overlap
   */
  public static MarkedSentence of(List<WordPieces.Piece> pieces, List<List<Span>> sides) {
    List<Mention> mentions = new ArrayList<>();
    for (int side = 0; side < sides.size(); side++) {
      for (Span span : sides.get(side)) {
        mentions.add(new Mention(span, side));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return new Marking(pieces, mentions, sides.size()).run();
  }

  /** Walks pieces and mentions side by side. */
  private static final class Marking {
    private final List<WordPieces.Piece> pieces;
    private final List<Mention> mentions;
    private final List<List<Integer>> marks = new ArrayList<>();
    private final List<Long> ids = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    Marking(List<WordPieces.Piece> pieces, List<Mention> mentions, int sides) {
      this.pieces = pieces;
      this.mentions = mentions;
      for (int i = 0; i < sides; i++) {
        marks.add(new ArrayList<>());
      }
    }

    MarkedSentence run() {
      add(CLS, 0);
      int next = 0;
      int open = -1;
      for (WordPieces.Piece piece : pieces) {
        if (ids.size() >= MAX_PIECES - 3) {
          break;
        }
        if (open >= 0 && piece.span().begin() >= mentions.get(open).span().end()) {
          add(CLOSE, piece.span().begin());
          open = -1;
        }
        if (next < mentions.size() && piece.span().end() > mentions.get(next).span().begin()) {
          if (open >= 0) {
            add(CLOSE, piece.span().begin());
          }
          marks.get(mentions.get(next).side()).add(ids.size());
          add(OPEN, piece.span().begin());
          open = next++;
        }
        ids.add(piece.id());
        spans.add(piece.span());
      }
      if (open >= 0) {
        add(CLOSE, spans.get(spans.size() - 1).end());
      }
      add(SEP, spans.get(spans.size() - 1).end());
      return new MarkedSentence(
          ids.stream().mapToLong(Long::longValue).toArray(),
          List.copyOf(spans),
          marks.stream().map(m -> m.stream().mapToInt(Integer::intValue).toArray()).toList());
    }

    private void add(long id, int at) {
      ids.add(id);
      spans.add(new Span(at, at));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MarkedSentence that
        && Arrays.equals(ids, that.ids)
        && spans.equals(that.spans);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ids);
  }

  @Override
  public String toString() {
    return "MarkedSentence" + Arrays.toString(ids);
  }
}
