package org.entente.view.limit;

import java.util.Locale;
import org.entente.relation.limit.Estimate;
import org.entente.relation.limit.LimitAnswer;
import org.entente.relation.limit.LimitAnswer.NoMeasurableLimit;
import org.entente.relation.limit.LimitAnswer.TooLittleData;
import org.entente.view.Numbers;
import org.entente.view.Words;

/** Answers in words. */
public final class Answers {
  private Answers() {}

  /** "limits", "brings together", "no measurable limit", "too little data". */
  public static String word(LimitAnswer answer) {
    return answer.match(
        limited -> "limits",
        furthered -> "brings together",
        none -> "no measurable limit",
        tooLittle -> "too little data");
  }

  /** As in JSON and CSV: {@code no_measurable_limit}. */
  static String label(LimitAnswer answer) {
    return answer.match(
        limited -> "limited",
        furthered -> "furthered",
        none -> "no_measurable_limit",
        tooLittle -> "too_little_data");
  }

  /** "−0.19 [−1.17, 0.44]", or nothing. */
  public static String size(LimitAnswer answer) {
    return answer.size().map(Answers::size).orElse("");
  }

  private static String size(Estimate size) {
    return "%s [%s, %s]"
        .formatted(number(size.magnitude()), number(size.low()), number(size.high()));
  }

  /** Three digits, with a true minus sign. */
  static String number(double value) {
    return Numbers.significant(value, 3).replace('-', '−');
  }

  /** "132 months", or how much there is of what is needed. */
  public static String basis(LimitReport.Side side) {
    if (side.answer() instanceof TooLittleData tooLittle) {
      return "%s of %s %ss"
          .formatted(counted(tooLittle.n()), counted(tooLittle.needed()), side.unit());
    }
    double n = side.answer().size().map(Estimate::n).orElse(0.0);
    return n == Math.rint(n)
        ? Words.count((long) n, side.unit())
        : counted(n) + " " + side.unit() + "s";
  }

  private static String counted(double n) {
    return n == Math.rint(n) ? String.format(Locale.ROOT, "%,d", (long) n) : number(n);
  }

  /** What the reader should do with it, or what the size does not tell. */
  public static String remark(LimitAnswer answer) {
    if (answer instanceof TooLittleData tooLittle) {
      return tooLittle.why();
    }
    return answer instanceof NoMeasurableLimit none
        ? "one beyond " + number(none.bound()) + " would have been seen"
        : "";
  }
}
