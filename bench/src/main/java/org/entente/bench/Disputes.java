package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.bench.DisputeYears.Definition;
import org.entente.lexicon.Lexicon;
import org.entente.model.Quad;
import org.entente.relation.score.Auc;
import org.entente.relation.score.Bootstrap;
import org.entente.relation.score.Discrimination;

/**
 * Asks whether the scores of pairs measure what they claim: dyad-years of ICEWS against interstate
 * disputes, both beside the checkout. Writes {@code docs/results/disputes.md}.
 */
final class Disputes {
  private static final int FIRST = 2002;
  private static final int BUSY = 50;
  private static final double LEVEL = 0.95;
  private static final double TARGET = 0.92;

  private final List<ScoredPairYear> all;
  private final List<ScoredPairYear> busy;
  private final DisputeYears disputes;
  private final List<ConflictMeasure> measures;

  private Disputes(Path shared) throws IOException {
    Map<StatePair, List<PairYear>> pairs = IcewsYears.read(shared);
    QuadScale scale = new QuadScale(Lexicon.packaged());
    all = ScoredPairYear.of(pairs, scale, FIRST, DisputeYears.LAST);
    busy = all.stream().filter(at -> at.year().acts() >= BUSY).toList();
    disputes = DisputeYears.read(shared);
    double material = all.stream().mapToDouble(at -> at.count(Quad.MATERIAL_CONFLICT)).sum();
    measures =
        ConflictMeasure.all(material / all.stream().mapToDouble(at -> at.year().acts()).sum());
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath().normalize();
    Path shared = root.resolveSibling("shared");
    if (!Files.isDirectory(shared.resolve("data/reference"))) {
      System.err.println("skipped: the data to compare with are not in " + shared);
      return;
    }
    String report = new Disputes(shared).report(Machine.line(root));
    Files.writeString(root.resolve("docs/results/disputes.md"), report);
  }

  private String report(String machine) {
    return "# Scores of pairs against interstate disputes\n\nMeasured by `bench/disputes`: "
        + machine
        + ".\n\n"
        + setting()
        + verdict()
        + "\n## Measures\n\n"
        + "AUC with its 95 % interval (years of a pair taken as one group), the higher a score the"
        + " likelier a dispute. Last column: a pair's year with a dispute against one without,"
        + " pairs with 50 acts or more.\n\n"
        + "| measure | 50 acts or more | all with acts | within a pair |\n|---|---|---|---|\n"
        + rows()
        + "\n## Differences of AUC, 50 acts or more\n\n| | difference | 95 % interval |\n"
        + "|---|---|---|\n"
        + gains()
        + "\n## Other definitions of a dispute, 50 acts or more\n\n"
        + definitions();
  }

  private String setting() {
    long positive = happened(all, Definition.ONGOING).stream().filter(is -> is).count();
    Set<String> states = new HashSet<>();
    all.forEach(at -> states.addAll(List.of(at.year().pair().a(), at.year().pair().b())));
    return String.format(
        Locale.ROOT,
        "Years of pairs of states in ICEWS, %d to %d, both directions together, with at least one"
            + " act: %,d, of which %,d have %d acts or more. Positive: a dispute of Gibler, Miller"
            + " and Little is going on between the two in that year (any hostility level): %d"
            + " pair-years, %d of them with %d acts or more; %d more pair-years of disputes are not"
            + " in the ICEWS file, %d of them since it lacks one of the states. Each act has the"
            + " mean PLOVER score of its quad's types as its intensity.%n%n",
        FIRST,
        DisputeYears.LAST,
        all.size(),
        busy.size(),
        BUSY,
        positive,
        happened(busy, Definition.ONGOING).stream().filter(is -> is).count(),
        BUSY,
        disputes.between(FIRST, DisputeYears.LAST).size() - positive,
        disputes.between(FIRST, DisputeYears.LAST).stream()
            .filter(pair -> !states.contains(pair.a()) || !states.contains(pair.b()))
            .count());
  }

  private String verdict() {
    Auc total = auc(busy, Definition.ONGOING, ConflictMeasure.TOTAL);
    return String.format(
        Locale.ROOT,
        "**The conflict axis ranks pairs by how much conflict there is (`AxisScore.total`): AUC %s;"
            + " target %.2f %s.** Mean intensity of a conflict ranks them little better than chance"
            + " (%s): it tells how grave an act is, not how hostile a pair (here by two intensities"
            + " only, of words and of deeds, since the data have quads). The net sum ranks busy"
            + " pairs wrongly (%s). Much of this is how much is reported of a pair at all: the"
            + " number of all its acts alone reaches %s.%n",
        cell(total),
        TARGET,
        total.value() >= TARGET ? "reached" : "missed",
        cell(auc(busy, Definition.ONGOING, ConflictMeasure.MEAN)),
        cell(auc(busy, Definition.ONGOING, ConflictMeasure.NET)),
        cell(auc(busy, Definition.ONGOING, ConflictMeasure.BUSY)));
  }

  private String rows() {
    StringBuilder rows = new StringBuilder();
    List<Boolean> dispute = happened(busy, Definition.ONGOING);
    for (ConflictMeasure measure : measures) {
      WithinPairs within = WithinPairs.of(busy, dispute, measure.scores(busy));
      rows.append(
          String.format(
              "| %s | %s | %s | %s |%n",
              measure.name(),
              cell(auc(busy, Definition.ONGOING, measure)),
              cell(auc(all, Definition.ONGOING, measure)),
              within.cell()));
    }
    WithinPairs size = WithinPairs.of(busy, dispute, ConflictMeasure.TOTAL.scores(busy));
    return rows.append(
            String.format(
                "%nWithin pairs: %,d comparisons of two years, of %d pairs that have both kinds.%n",
                size.comparisons(), size.pairs()))
        .toString();
  }

  private String gains() {
    return gain(ConflictMeasure.TOTAL, ConflictMeasure.BUSY)
        + gain(ConflictMeasure.TOTAL, ConflictMeasure.MEAN)
        + gain(ConflictMeasure.TOTAL, ConflictMeasure.MEAN_OF_ALL)
        + gain(ConflictMeasure.TOTAL, ConflictMeasure.ACTS)
        + gain(ConflictMeasure.TOTAL, ConflictMeasure.MATERIAL)
        + gain(ConflictMeasure.EXCESS, ConflictMeasure.TOTAL);
  }

  private String gain(ConflictMeasure one, ConflictMeasure other) {
    Auc.Gain gain =
        discrimination(busy, Definition.ONGOING).gain(one.scores(busy), other.scores(busy));
    Bootstrap.Range range = gain.interval(LEVEL);
    return String.format(
        Locale.ROOT,
        "| %s, against: %s | %+.3f | %+.3f … %+.3f |%n",
        one.name(),
        other.name(),
        gain.value(),
        range.low(),
        range.high());
  }

  private String definitions() {
    List<ConflictMeasure> shown =
        List.of(
            ConflictMeasure.TOTAL,
            ConflictMeasure.MATERIAL,
            ConflictMeasure.MEAN_OF_ALL,
            ConflictMeasure.MEAN,
            ConflictMeasure.NET);
    StringBuilder table = new StringBuilder("| positive where | pair-years |");
    shown.forEach(measure -> table.append(' ').append(measure.name()).append(" |"));
    table.append("\n|---|---|").append("---|".repeat(shown.size())).append('\n');
    for (Definition definition : Definition.values()) {
      long positive = happened(busy, definition).stream().filter(is -> is).count();
      table.append("| ").append(definition.label()).append(" | ").append(positive).append(" |");
      shown.forEach(
          measure -> table.append(' ').append(cell(auc(busy, definition, measure))).append(" |"));
      table.append('\n');
    }
    return table.toString();
  }

  private List<Boolean> happened(List<ScoredPairYear> cases, Definition definition) {
    return cases.stream()
        .map(at -> disputes.holds(definition, at.year().pair(), at.year().year()))
        .toList();
  }

  private Discrimination discrimination(List<ScoredPairYear> cases, Definition definition) {
    return Discrimination.of(
        happened(cases, definition),
        cases.stream().map(at -> at.year().pair().toString()).toList());
  }

  private Auc auc(List<ScoredPairYear> cases, Definition definition, ConflictMeasure measure) {
    return discrimination(cases, definition).auc(measure.scores(cases));
  }

  private static String cell(Auc auc) {
    Bootstrap.Range range = auc.interval(LEVEL);
    return String.format(Locale.ROOT, "%.3f (%.3f … %.3f)", auc.value(), range.low(), range.high());
  }
}
