package org.entente.spark;

import java.util.List;

/**
 * What a job has come to.
 *
 * @param documents laid into the lake
 * @param unchanged documents that were there already, or twice among the inputs
 * @param events laid into the lake
 * @param limits laid into the lake
 * @param figures laid into the lake
 * @param posts laid into the lake
 * @param refused inputs that could not be read, noted in the side table
 * @param examples the first of them, with the reasons
 * @param splits how many tasks' work the inputs are
 * @param splitsBefore of these, how many an earlier job had done
 */
public record CodingSummary(
    long documents,
    long unchanged,
    long events,
    long limits,
    long figures,
    long posts,
    long refused,
    List<String> examples,
    int splits,
    int splitsBefore) {
  public CodingSummary {
    examples = List.copyOf(examples);
  }

  /** All counts, a few lines. */
  public String text() {
    return String.format(
            "documents  %d new, %d unchanged%n"
                + "from new   %d events, %d limits, %d figures, %d forum posts%n"
                + "splits     %d, %d of them done before%n%s",
            documents,
            unchanged,
            events,
            limits,
            figures,
            posts,
            splits,
            splitsBefore,
            refused == 0 ? "" : String.format("refused    %d%n", refused))
        .replace("\r\n", "\n");
  }
}
