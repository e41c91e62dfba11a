package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
  private static final int NAMED = 12;
  private static final int WIDTH = 96;

  private final TextTable table;
  private int differences;
  private int measurable;
  private int shown;
  private final List<String> few = new ArrayList<>();

  /** A table whose first column holds what the tones belong to. */
  ToneTable(String of) {
    table =
        new TextTable(
            List.of(
                of,
                "claims",
                "acts",
                "number",
                "documents",
                "mean",
                "corpus",
                "difference",
                "within the same pairs"));
  }

  /** Adds two lines where there is a tone, as long as there are not too many. */
  void add(String label, Portrait portrait) {
    if (portrait.acts() instanceof Tone.TooFew && portrait.towards() instanceof Tone.TooFew) {
      few.add(label + " " + portrait.claims());
      return;
    }
    shown++;
    if (shown <= ROWS) {
      row(label, Integer.toString(portrait.claims()), "by it", portrait.acts());
      row("", "", "towards it", portrait.towards());
    }
    count(portrait.acts());
    count(portrait.towards());
  }

  /** The table, how many more there are, how to read it, and how much chance may do. */
  String render() {
    StringBuilder text = new StringBuilder(shown == 0 ? "" : table.render());
    if (shown > ROWS) {
      text.append("and ").append(shown - ROWS).append(" more; --format csv has all\n");
    }
    few(text);
    if (shown > 0) {
      text.append('\n').append(NOTE);
    }
    if (differences > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "Of %d differences compared here, %d leave%s 0 out; by chance alone some %.1f would.%n",
              differences,
              measurable,
              measurable == 1 ? "s" : "",
              differences / 20.0));
    }
    return text.toString().replace("\r", "");
  }

  /** What is told too seldom for a tone, with its number of claims. */
  private void few(StringBuilder text) {
    if (few.isEmpty()) {
      return;
    }
    text.append(shown == 0 ? "" : "\n");
    String names = few.stream().limit(NAMED).collect(Collectors.joining(", "));
    String more = few.size() > NAMED ? " and " + (few.size() - NAMED) + " more" : "";
    PassageText.wrapped(
            "Too little for a tone, which needs "
                + Tone.LEAST_ACTS
                + " acts by a side or towards it (with the number of claims): "
                + names
                + more
                + ".",
            WIDTH)
        .forEach(line -> text.append(line).append('\n'));
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
              it.sameCounterparts()
                  .map(ToneTable::text)
                  .orElse(it.difference().isEmpty() ? "" : "too few documents")));
    } else {
      String few = tone.acts() == 0 ? "none told" : "too few: " + Tone.LEAST_ACTS + " are needed";
      table.row(List.of(label, claims, acts, Integer.toString(tone.acts()), "", "", "", few, ""));
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
