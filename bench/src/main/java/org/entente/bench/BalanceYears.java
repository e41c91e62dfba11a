package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.entente.bench.DisputeYears.Definition;
import org.entente.lexicon.Lexicon;
import org.entente.relation.balance.Frustration;
import org.entente.relation.balance.FrustrationIndex;
import org.entente.relation.balance.SignedNetwork;
import org.entente.relation.balance.Tie;
import org.entente.relation.score.SignRule;

/**
 * The signed networks of states in ICEWS, year by year, by the rule of the command {@code balance},
 * and how that rule meets interstate disputes. Writes {@code docs/results/balance.md}.
 */
final class BalanceYears {
  private static final int FIRST = 2002;
  private static final int LAST = 2014;
  private static final List<SignRule> RULES = List.of(SignRule.STANDARD, new SignRule(1, 1, 50));
  private static final List<Double> THRESHOLDS = List.of(0.5, 1.0, 1.5, 2.0);
  private static final List<Double> EXCESSES = List.of(3.0, 5.0, 8.0);

  private final List<ScoredPairYear> years;
  private final DisputeYears disputes;

  private BalanceYears(Path shared) throws IOException {
    Map<StatePair, List<PairYear>> pairs = IcewsYears.read(shared);
    years = ScoredPairYear.of(pairs, new QuadScale(Lexicon.packaged()), FIRST, LAST);
    disputes = DisputeYears.read(shared);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath().normalize();
    Path shared = root.resolveSibling("shared");
    if (!Files.isDirectory(shared.resolve("data/reference"))) {
      System.err.println("skipped: the data to compare with are not in " + shared);
      return;
    }
    String report = new BalanceYears(shared).report(Machine.line(root));
    Files.writeString(root.resolve("docs/results/balance.md"), report);
  }

  private String report(String machine) {
    StringBuilder report = new StringBuilder("# Signed networks of states, year by year\n\n");
    report.append("Measured by `bench/disputes`: ").append(machine).append(".\n\n");
    report.append(
        """
        Pairs of states in ICEWS, both directions together; an act has the mean PLOVER score of its
        quad's types. Signs by the rule of `balance` with its standard thresholds. The index is the
        least number of frustrated ties; where the search ends before the proof, its bounds, and the
        share of frustrated ties is that of the best camps found. Triads
        by their hostile ties (none and two are balanced); by chance is the share of balanced triads
        if the same signs were spread at random.
        """);
    for (SignRule rule : RULES) {
      report.append("\n## Pairs with ").append(rule.events()).append(" acts or more\n\n");
      report.append(
          "| year | states | friendly | hostile | index | frustrated | triads: 0 | 1 | 2 | 3"
              + " hostile | balanced | by chance | seconds |\n|"
              + "---|".repeat(13)
              + "\n");
      for (int year = FIRST; year <= LAST; year++) {
        report.append(row(year, network(year, rule)));
      }
    }
    return report.append(againstDisputes()).toString();
  }

  private SignedNetwork network(int year, SignRule rule) {
    List<Tie> ties = new ArrayList<>();
    for (ScoredPairYear at : years) {
      if (at.year().year() == year) {
        StatePair pair = at.year().pair();
        rule.sign(at.score()).ifPresent(sign -> ties.add(new Tie(pair.a(), pair.b(), sign)));
      }
    }
    return new SignedNetwork(ties);
  }

  private static String row(int year, SignedNetwork network) {
    long begun = System.nanoTime();
    Frustration found = FrustrationIndex.of(network);
    double seconds = (System.nanoTime() - begun) / 1e9;
    int ties = network.ties().size();
    long hostile = network.ties().stream().filter(tie -> tie.sign() < 0).count();
    TriadKinds triads = TriadKinds.of(network);
    return String.format(
        Locale.ROOT,
        "| %d | %d | %d | %d | %s | %.1f %% | %d | %d | %d | %d | %.1f %% | %.1f %% | %.1f |%n",
        year,
        network.states().size(),
        ties - hostile,
        hostile,
        index(found),
        100.0 * found.frustrated().size() / ties,
        triads.count(0),
        triads.count(1),
        triads.count(2),
        triads.count(3),
        100 * triads.balanced(),
        100 * TriadKinds.balancedByChance((double) hostile / ties),
        seconds);
  }

  private static String index(Frustration found) {
    return found instanceof Frustration.Bounded bounded
        ? bounded.atLeast() + " … " + bounded.atMost()
        : String.valueOf(found.frustrated().size());
  }

  private String againstDisputes() {
    StringBuilder table =
        new StringBuilder("\n## The rule of signs against interstate disputes\n\n");
    table.append("Pair-years ").append(FIRST).append(" to ").append(DisputeYears.LAST);
    table.append(" with enough acts for a tie (").append(SignRule.STANDARD.events());
    table.append(
        "), by whether a dispute of Gibler, Miller and Little is going on. Below the rule of");
    table.append(
        " `balance`, another that is measured only: conflicts over the root of those that");
    table.append(" two states so busy with conflict are expected to have.\n\n");
    table.append("| hostile from | hostile where there is a dispute | hostile elsewhere");
    table.append(" | friendly where there is a dispute |\n|---|---|---|---|\n");
    for (double threshold : THRESHOLDS) {
      SignRule rule = new SignRule(1, threshold, SignRule.STANDARD.events());
      table.append(
          row(
              "mean of conflict over all acts " + threshold,
              at -> rule.sign(at.score()).orElse(0)));
    }
    for (double excess : EXCESSES) {
      table.append(
          row(
              ConflictMeasure.EXCESS.name() + " " + excess,
              at -> ConflictMeasure.EXCESS.of().applyAsDouble(at) >= excess ? -1 : 1));
    }
    return table.toString();
  }

  private String row(String rule, ToIntFunction<ScoredPairYear> sign) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f %% | %.1f %% | %.1f %% |%n",
        rule,
        100 * share(sign, -1, true),
        100 * share(sign, -1, false),
        100 * share(sign, 1, true));
  }

  /** What part of the pair-years with, or without, a dispute gets the sign. */
  private double share(ToIntFunction<ScoredPairYear> rule, int sign, boolean dispute) {
    List<Integer> signs =
        years.stream()
            .filter(at -> at.year().year() <= DisputeYears.LAST)
            .filter(at -> at.year().acts() >= SignRule.STANDARD.events())
            .filter(
                at ->
                    disputes.holds(Definition.ONGOING, at.year().pair(), at.year().year())
                        == dispute)
            .map(rule::applyAsInt)
            .toList();
    return (double) signs.stream().filter(is -> is == sign).count() / signs.size();
  }
}
