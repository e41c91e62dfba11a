package org.entente.training;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The card that lies beside the weights: what they are, from what, how good, and for what use. */
final class ModelCard {
  private ModelCard() {}

  static String of(
      String name,
      String machine,
      Trainer.Settings settings,
      @Nullable Path from,
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
            from == null ? "the encoder as published" : "the weights " + from.getFileName(),
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
