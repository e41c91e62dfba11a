package org.entente.view.bundle;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.entente.model.Quad;

/** {@code reproduce.md}: the commands that make every figure again. */
public final class Reproduction {
  private Reproduction() {}

  /** Markdown. */
  public static String of(BundleFacts facts) {
    return """
        # Reproduce

        ## Check that nothing was changed

            sha256sum -c checksums.sha256
            entente export --verify .

        ## Make the records again from the texts

        With the texts in a folder `TEXTS` and Entente %s (`versions.json` has all versions; `read` takes the
        `--min-confidence` and `--lexicon` that the texts were read with, if any):

            entente read TEXTS --store again
            entente export --verify . --store again%s
            entente export bundle%s%s --store again --out again.zip

        The second command says whether the same choice gives the same records; `query.json` has it.
        %s%s
        ## Count without Entente

        `data/series.csv` counts events by month, on the day that the text gives, else on that of publication%s. In
        DuckDB, from the folder of this bundle:

        ```sql
        %s
        ```

        In Python, `pandas.read_parquet("data/events.parquet")`; in R, `arrow::read_parquet("data/events.parquet")`.
        """
        .formatted(
            facts.version("entente"),
            machine(facts),
            facts.arguments(),
            machine(facts),
            corrections(facts),
            pair(facts),
            counted(facts),
            sql(facts));
  }

  private static String machine(BundleFacts facts) {
    return facts.values() == BundleFacts.Values.MACHINE ? " --machine" : "";
  }

  private static String corrections(BundleFacts facts) {
    return facts.values() == BundleFacts.Values.CORRECTED
        ? "People corrected events of this store: put its `annotations.sqlite` into `again` before the second command.\n"
        : "";
  }

  private static String pair(BundleFacts facts) {
    if (facts.pair().size() < 2) {
      return "";
    }
    String sides = String.join(" ", facts.pair());
    String time = facts.arguments().replaceAll(".*?( --since \\S+)?( --until \\S+)?$", "$1$2");
    return """

        Figures and tables of the pair, from that store:

            entente relation %1$s%2$s --by month --store again%3$s
            entente limits %1$s%2$s --store again%3$s
            entente ledger visits %1$s%2$s --store again%3$s
        """
        .formatted(sides, time, machine(facts));
  }

  private static String counted(BundleFacts facts) {
    return facts.statuses().isEmpty() ? "; only asserted ones" : "";
  }

  /** Gives the rows of {@code data/series.csv}. */
  public static String sql(BundleFacts facts) {
    String day = "coalesce(date_start, published)";
    String quads =
        Arrays.stream(Quad.values())
            .map(
                quad ->
                    "  count(*) FILTER (WHERE quad = '%s') AS %s,\n"
                        .formatted(quad.label(), quad.label().replace(' ', '_')))
            .collect(Collectors.joining());
    String score =
        "  coalesce(sum(score::DECIMAL(18, 6)) FILTER (WHERE quad LIKE '%% %1$s'), 0)::DOUBLE AS"
            + " %1$s_score";
    return "SELECT date_trunc('month', "
        + day
        + ")::DATE AS start,\n"
        + quads
        + score.formatted("cooperation")
        + ",\n"
        + score.formatted("conflict")
        + "\nFROM 'data/events.parquet'\nWHERE "
        + day
        + " IS NOT NULL"
        + (facts.statuses().isEmpty() ? " AND status = 'asserted'" : "")
        + "\nGROUP BY start ORDER BY start";
  }
}
