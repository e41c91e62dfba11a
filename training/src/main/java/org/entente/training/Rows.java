package org.entente.training;

import java.util.List;
import java.util.Random;
import org.entente.event.scoring.MarkedSentence;
import org.entente.event.scoring.WordPieces;

/**
 * Texts for the encoder, one a row, padded to one length with 0.
 *
 * @param ids numbers of their pieces
 * @param lengths pieces of each row
 */
record Rows(long[][] ids, int[] lengths) {
  static Rows of(List<long[]> texts) {
    int width = texts.stream().mapToInt(text -> text.length).max().orElseThrow();
    long[][] ids = new long[texts.size()][width];
    int[] lengths = new int[texts.size()];
    for (int row = 0; row < ids.length; row++) {
      lengths[row] = texts.get(row).length;
      System.arraycopy(texts.get(row), 0, ids[row], 0, lengths[row]);
    }
    return new Rows(ids, lengths);
  }

  int width() {
    return ids[0].length;
  }

  /** Pieces of all rows, padding included. */
  int pieces() {
    return ids.length * width();
  }

  /** Hides the words of some mentions, so that who acts is not taken for what is done. */
  void hideMentions(List<MarkedSentence> sentences, float share, Random random) {
    for (int row = 0; row < ids.length; row++) {
      for (int[] marks : sentences.get(row).marks()) {
        for (int mark : marks) {
          if (random.nextFloat() < share) {
            hide(ids[row], mark + 1, lengths[row] - 1);
          }
        }
      }
    }
  }

  private static void hide(long[] row, int from, int end) {
    for (int i = from; i < end && !MarkedSentence.isMark(row[i]); i++) {
      row[i] = WordPieces.MASK;
    }
  }
}
