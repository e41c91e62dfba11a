package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.claim.Comparison;
import org.entente.claim.Likeness.Feature;
import org.entente.claim.Merging;
import org.entente.event.Coder;
import org.entente.lexicon.Lexicon;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.MergedEvent;
import org.entente.model.Report;

/**
 * Measures merging on {@code merging.jsonl} by B-cubed (Bagga and Baldwin, 1998): over all reports,
 * the mean share of right ones among those put together with it, and of those put together among
 * the right ones. Stories of odd numbers are those that the weights were fitted to.
 */
final class MergingTable {
  private static final int STEPS = 4000;
  private static final double RATE = 1.5;
  private static final double RIDGE = 0.002;

  private MergingTable() {}

  /** Writes {@code docs/results/merging.md} under the folder {@code args[0]}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args[0]);
    List<ToldReport> reports = ToldReport.read();
    try (Coder coder = Coder.load(Lexicon.packaged(), Coder.DEFAULT_MIN_CONFIDENCE)) {
      Map<ToldReport, Report> coded = new HashMap<>();
      reports.forEach(told -> told.coded(coder).ifPresent(report -> coded.put(told, report)));
      if (List.of(args).contains("--fit")) {
        fit(reports, coded);
      } else {
        Files.writeString(
            root.resolve("docs/results/merging.md"),
            "# Merging\n\nMeasured by `bench/merging`: "
                + Machine.line(root)
                + ".\n\n"
                + measured(reports, coded));
      }
    }
  }

  /** The report's table. */
  private static String measured(List<ToldReport> reports, Map<ToldReport, Report> coded) {
    StringBuilder text = new StringBuilder();
    long acts = reports.stream().map(ToldReport::act).distinct().count();
    text.append(
        String.format(
            Locale.ROOT,
            "%d reports of %d acts, in texts of our own. Of %d the coder finds the event; the others stand"
                + " alone in \"as coded\".%n%n",
            reports.size(),
            acts,
            coded.size()));
    text.append("| events | rule | stories | precision | recall | B-cubed F1 |\n");
    text.append("|---|---|---|---|---|---|\n");
    for (boolean odd : new boolean[] {true, false}) {
      List<ToldReport> half =
          reports.stream().filter(told -> told.story() % 2 == 1 == odd).toList();
      String stories = odd ? "odd (fitted to)" : "even";
      rows("as marked", stories, half, ToldReport::report, text);
      rows("as coded", stories, half, coded::get, text);
    }
    return text.toString();
  }

  private static void rows(
      String events,
      String stories,
      List<ToldReport> half,
      Function<ToldReport, Report> report,
      StringBuilder text) {
    row(events, "one a day: sides, type and day", stories, half, alike(half, report, true), text);
    row(events, "dyad, day and root", stories, half, alike(half, report, false), text);
    row(events, "Entente", stories, half, merged(half, report), text);
  }

  /** For each report the number of its group; a number of its own where there is no event. */
  private static int[] merged(List<ToldReport> half, Function<ToldReport, Report> report) {
    List<Integer> places =
        IntStream.range(0, half.size())
            .filter(i -> report.apply(half.get(i)) != null)
            .boxed()
            .toList();
    List<Report> told = places.stream().map(i -> report.apply(half.get(i))).toList();
    Map<Event, Integer> place = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      place.put(told.get(i).event(), places.get(i));
    }
    int[] groups = IntStream.range(0, half.size()).toArray();
    for (MergedEvent merged : Merging.of(told)) {
      int[] members =
          merged.reports().stream()
              .mapToInt(each -> place.getOrDefault(each.event(), -1))
              .toArray();
      Arrays.stream(members).forEach(member -> groups[member] = members[0]);
    }
    return groups;
  }

  /** What the field does: the same sides in their roles (or as a pair), type (or class) and day. */
  private static int[] alike(
      List<ToldReport> half, Function<ToldReport, Report> report, boolean strict) {
    Map<String, Integer> first = new HashMap<>();
    int[] groups = new int[half.size()];
    for (int i = 0; i < groups.length; i++) {
      Report told = report.apply(half.get(i));
      String key = told == null ? "alone " + i : key(told.event(), strict);
      groups[i] = first.computeIfAbsent(key, k -> first.size());
    }
    return groups;
  }

  private static String key(Event event, boolean strict) {
    EventDate date = event.date();
    Object day = date == null ? event.published() : date.interval().start();
    if (strict) {
      return event.actor() + ">" + event.recipient() + event.type() + day;
    }
    TreeSet<String> sides = new TreeSet<>(event.actor());
    sides.addAll(event.recipient());
    return sides + event.type().name() + day;
  }

  private static void row(
      String events,
      String rule,
      String stories,
      List<ToldReport> half,
      int[] groups,
      StringBuilder text) {
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < groups.length; i++) {
      int at = i;
      long together = Arrays.stream(groups).filter(group -> group == groups[at]).count();
      long act = half.stream().filter(told -> told.act().equals(half.get(at).act())).count();
      long right =
          IntStream.range(0, groups.length)
              .filter(j -> groups[j] == groups[at])
              .filter(j -> half.get(j).act().equals(half.get(at).act()))
              .count();
      precision += (double) right / together / groups.length;
      recall += (double) right / act / groups.length;
    }
    text.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %s | %.3f | %.3f | %.3f |%n",
            events,
            rule,
            stories,
            precision,
            recall,
            2 * precision * recall / (precision + recall)));
  }

  /** Logistic regression with a small ridge on coded and marked reports of the odd stories. */
  private static void fit(List<ToldReport> reports, Map<ToldReport, Report> coded) {
    List<ToldReport> odd = reports.stream().filter(told -> told.story() % 2 == 1).toList();
    List<Comparison> pairs = new ArrayList<>();
    List<Boolean> same = new ArrayList<>();
    for (Function<ToldReport, Report> report :
        List.<Function<ToldReport, Report>>of(ToldReport::report, coded::get)) {
      List<ToldReport> found = odd.stream().filter(told -> report.apply(told) != null).toList();
      for (Comparison pair :
          Merging.compare(found.stream().map(told -> report.apply(told).event()).toList())) {
        pairs.add(pair);
        same.add(found.get(pair.a()).act().equals(found.get(pair.b()).act()));
      }
    }
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (int step = 0; step < STEPS; step++) {
      Map<Feature, Double> gradient = new EnumMap<>(Feature.class);
      for (int i = 0; i < pairs.size(); i++) {
        Map<Feature, Double> features = pairs.get(i).features();
        double odds = 0;
        for (Map.Entry<Feature, Double> each : features.entrySet()) {
          odds += weights.getOrDefault(each.getKey(), 0.0) * each.getValue();
        }
        double error = (same.get(i) ? 1 : 0) - 1 / (1 + Math.exp(-odds));
        features.forEach((feature, value) -> gradient.merge(feature, error * value, Double::sum));
      }
      for (Feature feature : Feature.values()) {
        double weight = weights.getOrDefault(feature, 0.0);
        double mean = gradient.getOrDefault(feature, 0.0) / pairs.size();
        weights.put(feature, weight + RATE * (mean - RIDGE * weight));
      }
    }
    System.out.println(
        pairs.size()
            + " pairs\n"
            + Arrays.stream(Feature.values())
                .map(f -> String.format(Locale.ROOT, "%s(%.1f)", f, weights.get(f)))
                .collect(Collectors.joining("\n")));
  }
}
