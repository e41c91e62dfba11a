package org.entente.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claim.source.Difference;
import org.entente.claim.source.Portrait;
import org.entente.claim.source.Tone;

/** Tones in two lines each: what a side does, and what is done to it. */
final class ToneTable {
  /** How to read the table. */
  static final String NOTE =
      """
      How to read it: the tone is the mean PLOVER score, from -10 (hostile) to +10 (friendly), of
      the acts that a source tells as fact or as planned; "corpus" is the same for all sources
      together. What a side does together with others counts in both lines. In parentheses: the
      range in which the difference lies with 95 % confidence; where it holds 0, no difference is
      measurable. "Within the same pairs" compares only acts with the same other side: what is left
      when a source just writes more of a side's quarrels, or of its friends.
      The tone measures what is told, not why: a difference alone does not show a bias, since
      sources differ in what they cover and when.
      """;

  private static final int ROWS = 40;

  private final TextTable table;
  private int differences;
  private int measurable;
  private int sides;

  /** A table whose first column holds what the tones belong to. */
  ToneTable(String of) {
    table =
        new TextTable(
            List.of(
                of, "claims", "acts", "number", "documents", "mean", "corpus", "difference",
                "within the same pairs"));
  }

  /** Adds two lines, as long as there are not too many. */
  void add(String label, Portrait portrait) {
    sides++;
    if (sides <= ROWS) {
      row(label, Integer.toString(portrait.claims()), "by it", portrait.acts());
      row("", "", "towards it", portrait.towards());
    }
    count(portrait.acts());
    count(portrait.towards());
  }

  /** The table, how many more there are, how to read it, and how much chance may do. */
  String render() {
    StringBuilder text = new StringBuilder(table.render());
    if (sides > ROWS) {
      text.append("and ").append(sides - ROWS).append(" more; --format csv has all\n");
    }
    text.append('\n').append(NOTE);
    if (differences > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "Of %d differences measured for it, %d leave%s 0 out; by chance alone some %.1f would.%n",
              differences,
              measurable,
              measurable == 1 ? "s" : "",
              differences / 20.0));
    }
    return text.toString().replace("\r", "");
  }

  private void row(String label, String claims, String acts, Tone tone) {
    if (tone instanceof Tone.Measured it) {
      table.row(
          List.of(
              label,
              claims,
              acts,
              Integer.toString(it.acts()),
              Integer.toString(it.documents()),
              score(it.mean()),
              score(it.corpus()),
              difference(it),
              it.sameCounterparts().map(ToneTable::text).orElse("")));
    } else {
      String few = tone.acts() == 0 ? "none told" : "too few: " + Tone.LEAST_ACTS + " are needed";
      table.row(
          List.of(label, claims, acts, Integer.toString(tone.acts()), "", "", "", few, ""));
    }
  }

  private static String difference(Tone.Measured tone) {
    return tone.difference()
        .map(ToneTable::text)
        .orElse(
            tone.documents() < Tone.LEAST_DOCUMENTS
                ? "too few documents: " + Tone.LEAST_DOCUMENTS + " are needed"
                : "too few documents of others");
  }

  private static String text(Difference difference) {
    String range = "(" + score(difference.low()) + " to " + score(difference.high()) + ")";
    return difference.isMeasurable()
        ? score(difference.value()) + " " + range
        : "no difference measurable " + range;
  }

  private void count(Tone tone) {
    if (tone instanceof Tone.Measured measured) {
      Stream.of(measured.difference(), measured.sameCounterparts())
          .flatMap(Optional::stream)
          .forEach(this::count);
    }
  }

  private void count(Difference difference) {
    differences++;
    measurable += difference.isMeasurable() ? 1 : 0;
  }

  private static String score(double value) {
    return String.format(Locale.ROOT, "%+.2f", value);
  }
}
