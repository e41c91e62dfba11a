package org.entente.view.bundle;

import java.util.stream.Collectors;

/** The methods text: how the records were made, for a paper's appendix. */
public final class Methods {
  private Methods() {}

  /** Markdown, with what to cite. */
  public static String of(BundleFacts facts) {
    return """
        # Methods

        ## Data
        %s (%s; chosen: %s). Each record is a passage of one document (`doc`, and `begin` and `end` in Unicode
        code points into its text) that says who did what to whom, when, and who says so.

        ## Coding
        Events were coded by Entente %s (commit %s). Sentences are cut and mentions of states, organisations and groups resolved with a
        lexicon of names, offices and their holders by date (SHA-256 `%s`). A relation model, an encoder fine-tuned
        from bge-small-en-v1.5 (weights SHA-256 `%s`), scores every ordered pair of sides of a sentence at once: type
        or none, reciprocity, status, mode and context; event words of the lexicon are weighed beside it. An event is
        written down where its probability is at least %s unless the texts were read with another `--min-confidence`.
        %s
        The same text gives the same records on every run on processors of one kind; on another, an event whose
        probability lies at the threshold may come or go. These versions are those of the Entente that wrote this
        bundle; `entente read` on the same texts codes anew whatever another version had coded.

        Types, modes and scores (-10 hostile to 10 friendly) are PLOVER's (2021 codebook); `cameo` is the nearest CAMEO
        code; `quad` is verbal or material, cooperation or conflict. States have ISO 3166-1 alpha-3 codes.
        `status` tells whether, by the text, the act took place; only `asserted` events happened by their texts.
        Dates are those that texts give; an event without one has an empty date, and counts, where counted over time, on
        the day of publication. Reciprocal events (meetings, agreements, joint exercises) hold all parties in `actor`
        and have no `recipient`. Reports of the same act are separate records here.

        ## Limits of the data
        Records tell what texts say, not what happened. Machine coding errs: its measured precision and recall are in
        Entente's `docs/results/coder.md`.

        ## Cite
        %s
        """
        .formatted(
            facts.title(),
            facts.counted(),
            facts.choice(),
            facts.version("entente"),
            facts.version("entente_commit"),
            facts.version("lexicon_sha256"),
            facts.version("relation_model_sha256"),
            facts.version("min_confidence"),
            values(facts.values()),
            Reference.ALL.stream()
                .map(reference -> "- " + reference.text())
                .collect(Collectors.joining("\n")));
  }

  private static String values(BundleFacts.Values values) {
    return switch (values) {
      case UNCORRECTED -> "Nobody corrected any of these records.";
      case CORRECTED ->
          "People corrected some events of this store: where they did, their values stand in place of the model's, and"
              + " what they rejected is left out.";
      case MACHINE -> "Corrections that people may have made are left aside (`--machine`).";
    };
  }
}
