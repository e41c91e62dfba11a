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
import org.entente.event.scoring.PassagePair;
import org.entente.event.scoring.PassageScore;
import org.entente.event.scoring.RelationModel;
import org.entente.event.scoring.TriadScore;
import org.entente.event.scoring.WordPieces;
import org.entente.model.Contradiction;
import org.entente.model.Limit;
import org.entente.model.Span;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedFormTest {
  private static final Trainer.Settings SETTINGS =
      new Trainer.Settings(1, 2, 1e-4f, 0.1f, 0.5f, 0, 0, 1, 11);

  @Test
  void whatShipsSaysWhatTheTrainerSays(@TempDir Path folder) throws IOException {
    WordPieces wordPieces = WordPieces.load();
    try (Trainer trainer = new Trainer(SETTINGS, wordPieces)) {
      MarkedSentence sentence =
          MarkedPair.parse("<s>Fiji</s> has sent doctors and medicine to <t>Tonga</t>.")
              .sentence(wordPieces);
      Example example = new Example("1", "", sentence, List.of(new Example.Pair(0, 1, List.of())));
      float[] trained = trainer.types(List.of(example)).get(0);
      Path file = folder.resolve("weights.bin");
      Export.write(trainer, "test", file);
      try (RelationModel scorer = RelationModel.load(file)) {
        PairScore score = scorer.score(sentence).pairs().get(0);
        assertThat(scorer.version()).isEqualTo("test");
        float[] expected = softmax(trained);
        for (int i = 0; i < Labels.TYPES; i++) {
          assertThat(score.types()[i]).isCloseTo(expected[i], Offset.offset(0.02f));
        }
      }
    }
  }

  @Test
  void whatShipsSaysOfTriadsAndPassagesWhatTheTrainerSays(@TempDir Path folder) throws IOException {
    WordPieces wordPieces = WordPieces.load();
    String text = "Fiji will not arm Tonga, since Samoa would take it ill.";
    MarkedSentence sentence =
        MarkedSentence.of(
            wordPieces.of(text),
            List.of(List.of(new Span(0, 4)), List.of(new Span(18, 23)), List.of(new Span(31, 36))));
    TriadExample.Triad triad = new TriadExample.Triad(2, 0, 1, null);
    PassagePair pair =
        PassagePair.of(wordPieces.of("Fiji armed Tonga."), wordPieces.of("Tonga got no arms."));
    Path file = folder.resolve("weights.bin");
    try (Trainer trainer = new Trainer(SETTINGS, wordPieces)) {
      float[] triads = trainer.triads(new TriadExample("1", sentence, List.of(triad)));
      float[] passages = trainer.passages(pair);
      Export.write(trainer, "test", file);
      try (RelationModel model = RelationModel.load(file)) {
        TriadScore score = model.score(sentence).triads().get(2);
        assertThat(List.of(score.limiter(), score.first(), score.second()))
            .containsExactly(2, 0, 1);
        assertThat(score.directions()).containsExactly(softmax(triads, 4), Offset.offset(0.02f));
        PassageScore judged = model.score("Fiji armed Tonga.", "Tonga got no arms.");
        assertThat(new float[] {judged.none(), judged.contradiction(), judged.change()})
            .containsExactly(softmax(passages, 3), Offset.offset(0.02f));
        assertThat(model.score("Tonga got no arms.", "Fiji armed Tonga.").none())
            .isEqualTo(judged.none());
      }
    }
  }

  @Test
  void aFewStepsLowerTheLossOfTriadsAndOfPassages() throws IOException {
    WordPieces wordPieces = WordPieces.load();
    MarkedSentence sentence =
        MarkedSentence.of(
            wordPieces.of("Fiji shuns Tonga for Samoa."),
            List.of(List.of(new Span(0, 4)), List.of(new Span(11, 16)), List.of(new Span(21, 26))));
    TriadExample.Label label =
        new TriadExample.Label(
            Limit.Direction.LIMITS, Limit.Mechanism.PRESSURE, Status.ASSERTED, new Span(5, 10));
    TriadExample triad =
        new TriadExample("1", sentence, List.of(new TriadExample.Triad(2, 0, 1, label)));
    PassageExample passages =
        new PassageExample("2", "Fiji sued.", "Fiji never sued.", Contradiction.Type.DENIAL);
    try (Trainer trainer =
        new Trainer(new Trainer.Settings(8, 2, 2e-4f, 0f, 1f, 0, 8, 1, 5), wordPieces)) {
      PassagePair pair = PassagePair.of(wordPieces.of(passages.a()), wordPieces.of(passages.b()));
      float limits = softmax(trainer.triads(triad), 4)[1];
      float denial = softmax(trainer.passages(pair), 3)[1];
      trainer.fit(new Corpus(List.of(), List.of(triad, triad), List.of(passages, passages)));
      assertThat(softmax(trainer.triads(triad), 4)[1]).isGreaterThan(limits);
      assertThat(softmax(trainer.passages(pair), 3)[1]).isGreaterThan(denial);
    }
  }

  @Test
  void aFewStepsLowerTheLoss() throws IOException {
    WordPieces wordPieces = WordPieces.load();
    try (Trainer trainer =
        new Trainer(new Trainer.Settings(8, 2, 2e-4f, 0f, 1f, 0, 8, 1, 5), wordPieces)) {
      MarkedSentence sentence =
          MarkedPair.parse("<s>Fiji</s> shelled <t>Tonga</t>.").sentence(wordPieces);
      Example.Act act =
          new Example.Act(org.entente.model.EventType.ASSAULT, null, null, null, null, null);
      Example example =
          new Example("1", "", sentence, List.of(new Example.Pair(0, 1, List.of(act))));
      float before = softmax(trainer.types(List.of(example)).get(0))[16];
      trainer.fit(new Corpus(List.of(example, example), List.of(), List.of()));
      float after = softmax(trainer.types(List.of(example)).get(0))[16];
      assertThat(after).isGreaterThan(before);
    }
  }

  private static float[] softmax(float[] outputs) {
    return softmax(outputs, Labels.TYPES);
  }

  private static float[] softmax(float[] outputs, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += Math.exp(outputs[i]);
    }
    float[] shares = new float[count];
    for (int i = 0; i < count; i++) {
      shares[i] = (float) (Math.exp(outputs[i]) / sum);
    }
    return shares;
  }
}
