package org.entente.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Measures as people and programs read them; what is no number is told as missing, never NaN. */
public final class Numbers {
  private static final double SMALL = 0.001;

  private Numbers() {}

  /**
   * Some significant digits without an exponent where that is short: {@code 13.2}, {@code 1278}.
   */
  public static String significant(double value, int digits) {
    if (!Double.isFinite(value)) {
      return "–";
    }
    double size = Math.abs(value);
    if (value != 0 && (size < 1e-4 || size >= 1e9)) {
      return String.format(Locale.ROOT, "%." + (digits - 1) + "e", value);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
    String plain =
        rounded
            .setScale(Math.max(0, Math.min(rounded.scale(), 9)), RoundingMode.HALF_EVEN)
            .toPlainString();
    return value == 0 ? "0" : plain;
  }

  /** Four significant digits. */
  public static String of(double value) {
    return significant(value, 4);
  }

  /** A probability with three decimals, {@code <0.001} below. */
  public static String probability(double p) {
    return p < SMALL ? "<0.001" : String.format(Locale.ROOT, "%.3f", p);
  }

  /** In a sentence: {@code p < 0.001}, {@code p = 0.012}. */
  public static String p(double p) {
    return p < SMALL ? "p < 0.001" : "p = " + probability(p);
  }

  /** A share in per cent with one decimal: {@code 12.5 %}. */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** Puts a number, or null where there is none. */
  public static void put(ObjectNode node, String field, double value) {
    if (Double.isFinite(value)) {
      node.put(field, value);
    } else {
      node.putNull(field);
    }
  }

  /** Adds a number, or null where there is none. */
  public static void add(ArrayNode array, double value) {
    if (Double.isFinite(value)) {
      array.add(value);
    } else {
      array.addNull();
    }
  }
}
