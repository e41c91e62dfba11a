package org.entente.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.entente.event.scoring.Labels;
import org.entente.event.scoring.MarkedPair;
import org.entente.event.scoring.MarkedSentence;
import org.entente.event.scoring.PairScore;
import org.entente.event.scoring.PairScorer;
import org.entente.event.scoring.WordPieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedFormTest {
  private static final Trainer.Settings SETTINGS =
      new Trainer.Settings(1, 2, 1e-4f, 0.1f, 0.5f, 0, 0, 11);

  @Test
  void whatShipsSaysWhatTheTrainerSays(@TempDir Path folder) throws IOException {
    WordPieces wordPieces = WordPieces.load();
    try (Trainer trainer = new Trainer(SETTINGS)) {
      MarkedSentence sentence =
          MarkedPair.parse("<s>Fiji</s> has sent doctors and medicine to <t>Tonga</t>.")
              .sentence(wordPieces);
      Example example = new Example("1", "", sentence, List.of(new Example.Pair(0, 1, List.of())));
      float[] trained = trainer.types(List.of(example)).get(0);
      Path file = folder.resolve("weights.bin");
      Export.write(trainer, "test", file);
      try (PairScorer scorer = PairScorer.load(file)) {
        PairScore score = scorer.score(sentence).get(0);
        assertThat(scorer.version()).isEqualTo("test");
        float[] expected = softmax(trained);
        for (int i = 0; i < Labels.TYPES; i++) {
          assertThat(score.types()[i]).isCloseTo(expected[i], Offset.offset(0.02f));
        }
      }
    }
  }

  @Test
  void aFewStepsLowerTheLoss() throws IOException {
    WordPieces wordPieces = WordPieces.load();
    try (Trainer trainer = new Trainer(new Trainer.Settings(8, 2, 2e-4f, 0f, 1f, 0, 8, 5))) {
      MarkedSentence sentence =
          MarkedPair.parse("<s>Fiji</s> shelled <t>Tonga</t>.").sentence(wordPieces);
      Example.Act act =
          new Example.Act(org.entente.model.EventType.ASSAULT, null, null, null, null, null);
      Example example =
          new Example("1", "", sentence, List.of(new Example.Pair(0, 1, List.of(act))));
      float before = softmax(trainer.types(List.of(example)).get(0))[16];
      trainer.fit(List.of(example, example));
      float after = softmax(trainer.types(List.of(example)).get(0))[16];
      assertThat(after).isGreaterThan(before);
    }
  }

  private static float[] softmax(float[] outputs) {
    double sum = 0;
    for (int i = 0; i < Labels.TYPES; i++) {
      sum += Math.exp(outputs[i]);
    }
    float[] shares = new float[Labels.TYPES];
    for (int i = 0; i < Labels.TYPES; i++) {
      shares[i] = (float) (Math.exp(outputs[i]) / sum);
    }
    return shares;
  }
}
