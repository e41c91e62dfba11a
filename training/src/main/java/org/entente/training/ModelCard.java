package org.entente.training;

import java.nio.file.Path;
import java.util.List;

/** The card that lies beside the weights: what they are, from what, how good, and for what use. */
final class ModelCard {
  private ModelCard() {}

  /** What a training begins with, for reports. */
  static String beginning(List<Path> from) {
    String names =
        String.join(" and ", from.stream().map(path -> path.getFileName().toString()).toList());
    return switch (from.size()) {
      case 0 -> "the encoder as published";
      case 1 -> "the weights " + names;
      default -> "the mean of the weights " + names;
    };
  }

  static String of(
      String name,
      String machine,
      Trainer.Settings settings,
      List<Path> from,
      Corpus seen,
      Corpus heldOut,
      String measured) {
    return """
        # relation-model.bin

        The weights of the relation model, `%s`, written by `training/train`: %s.

        - **Encoder**: bge-small-en-v1.5 (MIT), 12 layers, width 384; embeddings and the lowest %d layers as they were, the
          others fine-tuned; matrices in 8 bits with a scale a column. Begun with %s.
        - **Trained on**: %s, of `training/corpus`, `training/limits` and `training/contradictions`
          (CC BY 4.0), and nothing else; every tenth by identifier was kept out to weigh the lexicon's votes, to calibrate
          and to measure: %s.
        - **How**: %d epochs, batch %d, highest rate %s for the encoder and ten times that for the heads, dropout %s, weight
          of pairs without event %s, words of %s of the mentions hidden, %s of the
          sentences with events an epoch, seed %d.
        - **precedents.bin** holds the sentences trained on with the model's vectors, for `code --explain`.
        - **Use**: judging pairs and triads of actors in single English sentences, and two such sentences beside each other. It has seen invented events of real states; its
          outputs are not facts without the sentence beside them. Not measured: texts before 1900 and after 2026.

        ## Sentences kept out

        %s"""
        .formatted(
            name,
            machine,
            settings.frozen(),
            beginning(from),
            seen.counted(),
            heldOut.counted(),
            settings.epochs(),
            settings.batch(),
            settings.rate(),
            settings.dropout(),
            settings.noneWeight(),
            settings.hidden(),
            settings.events(),
            settings.seed(),
            measured);
  }
}
