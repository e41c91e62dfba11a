package org.entente.event.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassagePairTest {
  private static final WordPieces WORD_PIECES = WordPieces.load();

  @Test
  void bothPassagesStandOneAfterTheOther() {
    List<WordPieces.Piece> a = WORD_PIECES.of("Fiji sued.");
    List<WordPieces.Piece> b = WORD_PIECES.of("Tonga paid Fiji.");
    PassagePair pair = PassagePair.of(a, b);
    assertThat(pair.ids()).hasSize(a.size() + b.size() + 3);
    assertThat(pair.ids()[1]).isEqualTo(a.get(0).id());
    assertThat(pair.ids()[pair.second()]).isEqualTo(b.get(0).id());
  }

  @Test
  void whatIsTooLongIsCutOnEachSideAlone() {
    List<WordPieces.Piece> endless = WORD_PIECES.of("again ".repeat(500));
    List<WordPieces.Piece> brief = WORD_PIECES.of("Tonga paid.");
    assertThat(PassagePair.of(endless, brief).ids()).hasSizeLessThan(200);
    assertThat(PassagePair.of(brief, endless).ids()[1]).isEqualTo(brief.get(0).id());
  }
}
