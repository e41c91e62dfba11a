package org.entente.view.digest;

import java.util.Locale;
import org.entente.relation.score.Axis;
import org.entente.relation.score.RateChange;
import org.entente.relation.score.RateChange.Direction;
import org.entente.relation.score.RelationChange;
import org.entente.relation.score.RelationChange.Verdict;
import org.entente.view.Numbers;
import org.entente.view.Words;

/** What a digest says, in words. */
public final class DigestText {
  private DigestText() {}

  /** A heading for all pairs of a verdict. */
  public static String heading(Verdict verdict) {
    return switch (verdict) {
      case IMPROVED -> "Improved";
      case WORSENED -> "Worsened";
      case UNCHANGED -> "Unchanged";
      case TOO_FEW -> "Too little to say";
    };
  }

  /** One sentence: both axes, and what follows. */
  public static String of(RelationChange change) {
    return axis(Axis.COOPERATION, change) + "; " + axis(Axis.CONFLICT, change) + remark(change);
  }

  private static String axis(Axis axis, RelationChange change) {
    RateChange rate = change.on(axis);
    return "%s of %s where %s would be usual (%s)"
        .formatted(
            Words.count(rate.acts(), "act"),
            axis.name().toLowerCase(Locale.ROOT),
            Numbers.significant(rate.expected(), 2),
            told(rate));
  }

  private static String told(RateChange rate) {
    if (rate.expected() == 0 && rate.direction() == Direction.MORE) {
      return "more: none in the year before";
    }
    String interval =
        "%s to %s times the rate of the year before, 95 %%"
            .formatted(Numbers.significant(rate.low(), 2), Numbers.significant(rate.high(), 2));
    return switch (rate.direction()) {
      case MORE -> "more: " + interval;
      case FEWER -> "fewer: " + interval;
      case SAME -> "within chance";
    };
  }

  private static String remark(RelationChange change) {
    if (change.verdict() == Verdict.TOO_FEW) {
      return ". Thirteen months with fewer than " + RelationChange.LEAST + " acts tell too little.";
    }
    Direction both = change.cooperation().direction();
    if (both == Direction.SAME || both != change.conflict().direction()) {
      return ".";
    }
    return both == Direction.MORE
        ? ". More is told of both, which is neither better nor worse."
        : ". Less is told of both, which is neither better nor worse.";
  }

  /** The rule, in a paragraph. */
  public static String method() {
    return "Each pair's acts of the month are set against those of the twelve months before, cooperation and conflict apart. Reports of the same act count once, on the day that the text gives or else on that of publication. What could be told is the number of events of all other pairs in the store, if each month has some; else the number of days. Given all acts of both stretches, those of the month are binomial; the interval of the ratio of the two rates is Jeffreys' (Brown, Cai and DasGupta 2001), with both counts divided by the dispersion of the twelve months, since acts come in bursts (McCullagh and Nelder 1989). An axis changed if the whole 95 % interval lies above or below 1. A pair improved if there is more cooperation or less conflict, and worsened for the reverse; where both axes rise or fall, more or less is told, and it counts as unchanged. Of twenty axes on which nothing changed, about one will look changed. Silence of the texts is not peace.";
  }
}
