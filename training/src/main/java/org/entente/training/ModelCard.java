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
      int sentences,
      int heldOut,
      String measured) {
    return """
        # relation-model.bin

        The weights of the relation model, `%s`, written by `training/train`: %s.

        - **Encoder**: bge-small-en-v1.5 (MIT), 12 layers, width 384; embeddings and the lowest %d layers as they were, the
          others fine-tuned; matrices in 8 bits with a scale a column. Begun with %s.
        - **Trained on**: %,d sentences of `training/corpus` (CC BY 4.0) and nothing else; %,d others, every tenth by
          identifier, were kept out to weigh the lexicon's votes, to calibrate and to measure.
        - **How**: %d epochs, batch %d, highest rate %s for the encoder and ten times that for the heads, dropout %s, weight
          of pairs without event %s, words of %s of the mentions hidden, seed %d.
        - **precedents.bin** holds the sentences trained on with the model's vectors, for `code --explain`.
        - **Use**: judging pairs of actors in single English sentences. It has seen invented events of real states; its
          outputs are not facts without the sentence beside them. Not measured: texts before 1900 and after 2026.

        ## Sentences kept out

        %s"""
        .formatted(
            name,
            machine,
            settings.frozen(),
            beginning(from),
            sentences,
            heldOut,
            settings.epochs(),
            settings.batch(),
            settings.rate(),
            settings.dropout(),
            settings.noneWeight(),
            settings.hidden(),
            settings.seed(),
            measured);
  }
}
