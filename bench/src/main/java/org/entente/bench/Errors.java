package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Relative errors against numbers that others computed. */
final class Errors {
  private final String what;
  private final List<Double> errors = new ArrayList<>();

  Errors(String what) {
    this.what = what;
  }

  /** Adds |ours − theirs| / |theirs|; a zero of theirs is compared absolutely. */
  Errors add(double ours, double theirs) {
    double size = theirs == 0 ? 1 : Math.abs(theirs);
    errors.add(Math.abs(ours - theirs) / size);
    return this;
  }

  /** A row of a table: what, how many, median, largest. */
  String row() {
    List<Double> sorted = errors.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1e | %.1e |%n",
        what,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() - 1));
  }
}
