package org.entente.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.entente.event.scoring.Combination;
import org.entente.event.scoring.PairScore;
import org.entente.model.EventType;

/** Figures on the sentences that were kept out of training, as a section of Markdown. */
final class HeldOut {
  private static final double[] THRESHOLDS = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

  private final List<Judged> pairs;
  private final List<PairScore> alone;
  private final List<PairScore> weighed;
  private final StringBuilder text = new StringBuilder();

  private HeldOut(List<Judged> pairs) {
    this.pairs = pairs;
    alone = pairs.stream().map(Judged::score).toList();
    weighed = Calibration.crossFitted(pairs);
  }

  static String report(List<Judged> pairs, Combination combination) {
    HeldOut report = new HeldOut(pairs);
    report.write(combination);
    return report.text.toString();
  }

  private void write(Combination combination) {
    int sentences = (int) pairs.stream().mapToInt(Judged::sentence).distinct().count();
    long events = pairs.stream().filter(Judged::isEvent).count();
    line(
        "%d sentences, %d ordered pairs, %d of them with an event.",
        sentences, pairs.size(), events);
    line("");
    line("| | model alone | with the lexicon's votes |");
    line("|---|---|---|");
    row("types of pairs with an event: macro-F1", s -> types(s, false));
    row("their quad classes: macro-F1", s -> types(s, true));
    row("types: share right", this::rightTypes);
    row("\"none\" at 0.5: precision", s -> nonePrecision(s, 0.5));
    row("\"none\" at 0.5: recall", s -> noneRecall(s, 0.5));
    row(
        "event or none: expected calibration error",
        s -> Calibration.error(Calibration.reliability(pairs, s)));
    row("cross-entropy of types and none (nats)", this::entropy);
    line("");
    line(
        "Status right: %.3f. Reciprocal or directed right: %.3f. Mode right, where there is one: %.3f.",
        share(act -> act.act.status() == act.score.status()),
        share(act -> act.score.reciprocal() >= 0.5 == Boolean.TRUE.equals(act.act.reciprocal())),
        shareOf(
            act -> act.act.mode() != null,
            act ->
                act.act.mode() != null && act.act.mode().equals(act.score.mode(act.act.type()))));
    line("");
    line(
        "Votes are weighed by a combination fitted to the other four fifths of these sentences. The one that");
    line(
        "ships is fitted to all: certainty %.2f, verb %.2f, noun %.2f, none %.2f.",
        combination.certainty(), combination.verb(), combination.noun(), combination.none());
    line("");
    line("### Reliability (with votes): probability of an event said, and share with one");
    line("");
    line("| pairs | said | happened |");
    line("|---|---|---|");
    for (Calibration.Bin bin : Calibration.reliability(pairs, weighed)) {
      line("| %d | %.2f | %.2f |", bin.count(), bin.said(), bin.happened());
    }
    line("");
    line("### Precision and recall by `--min-confidence` (pair, direction and type right)");
    line("");
    line("| min-confidence | precision | recall |");
    line("|---|---|---|");
    for (double threshold : THRESHOLDS) {
      curve(threshold);
    }
  }

  private record Labelled(Example.Act act, PairScore score) {}

  private double share(Predicate<Labelled> right) {
    return shareOf(act -> true, right);
  }

  private double shareOf(Predicate<Labelled> asked, Predicate<Labelled> right) {
    List<Labelled> acts = new ArrayList<>();
    for (Judged pair : pairs) {
      if (pair.isEvent()) {
        acts.add(new Labelled(pair.gold().get(0), pair.score()));
      }
    }
    List<Labelled> of = acts.stream().filter(asked).toList();
    return of.stream().filter(right).count() / (double) Math.max(1, of.size());
  }

  private interface Figure {
    double of(List<PairScore> scores);
  }

  private void row(String what, Figure figure) {
    line("| %s | %.3f | %.3f |", what, figure.of(alone), figure.of(weighed));
  }

  private double types(List<PairScore> scores, boolean quads) {
    List<String> gold = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i).isEvent()) {
        EventType best = scores.get(i).best();
        EventType right = right(pairs.get(i), best) ? best : pairs.get(i).gold().get(0).type();
        gold.add(quads ? right.quad().name() : right.name());
        said.add(quads ? best.quad().name() : best.name());
      }
    }
    return Scores.macroF1(gold, said);
  }

  private static boolean right(Judged pair, EventType type) {
    return pair.gold().stream().anyMatch(act -> act.type() == type);
  }

  private double rightTypes(List<PairScore> scores) {
    int events = 0;
    int right = 0;
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i).isEvent()) {
        events++;
        right += right(pairs.get(i), scores.get(i).best()) ? 1 : 0;
      }
    }
    return right / (double) Math.max(1, events);
  }

  private double nonePrecision(List<PairScore> scores, double threshold) {
    return none(scores, threshold, true);
  }

  private double noneRecall(List<PairScore> scores, double threshold) {
    return none(scores, threshold, false);
  }

  private double none(List<PairScore> scores, double threshold, boolean precision) {
    int both = 0;
    int of = 0;
    for (int i = 0; i < pairs.size(); i++) {
      boolean said = scores.get(i).any() < threshold;
      boolean is = !pairs.get(i).isEvent();
      both += said && is ? 1 : 0;
      of += (precision ? said : is) ? 1 : 0;
    }
    return both / (double) Math.max(1, of);
  }

  private double entropy(List<PairScore> scores) {
    double sum = 0;
    for (int i = 0; i < pairs.size(); i++) {
      Judged pair = pairs.get(i);
      Judged said = new Judged(0, pair.gold(), scores.get(i), pair.verbs(), pair.nouns());
      sum += said.loss(Combination.MODEL_ALONE);
    }
    return sum / pairs.size();
  }

  private void curve(double threshold) {
    int found = 0;
    int right = 0;
    int events = 0;
    for (int i = 0; i < pairs.size(); i++) {
      boolean said = weighed.get(i).any() >= threshold;
      found += said ? 1 : 0;
      right += said && right(pairs.get(i), weighed.get(i).best()) ? 1 : 0;
      events += pairs.get(i).isEvent() ? 1 : 0;
    }
    line(
        "| %.1f | %.3f | %.3f |",
        threshold, right / (double) Math.max(1, found), right / (double) Math.max(1, events));
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
