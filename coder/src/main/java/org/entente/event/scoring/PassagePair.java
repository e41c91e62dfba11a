package org.entente.event.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * Two passages as the encoder reads them, one after the other.
 *
 * @param ids numbers of the pieces, the encoder's marks included
 * @param second where the second one begins
 */
public record PassagePair(long[] ids, int second) {
  /** Longer passages are cut here. */
  private static final int MAX_PIECES = 96;

  private static final long CLS = 101;
  private static final long SEP = 102;

  /** Puts two texts side by side. */
  public static PassagePair of(List<WordPieces.Piece> a, List<WordPieces.Piece> b) {
    List<Long> ids = new ArrayList<>();
    ids.add(CLS);
    a.stream().limit(MAX_PIECES).forEach(piece -> ids.add(piece.id()));
    ids.add(SEP);
    int second = ids.size();
    b.stream().limit(MAX_PIECES).forEach(piece -> ids.add(piece.id()));
    ids.add(SEP);
    return new PassagePair(ids.stream().mapToLong(Long::longValue).toArray(), second);
  }
}
