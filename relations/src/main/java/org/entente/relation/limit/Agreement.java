package org.entente.relation.limit;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far the sides agree. A side that could not tell a limit from none counts as saying none; how
 * much it could have missed is in its bound.
 *
 * @param measured how many sides gave a size at all
 * @param limiting how many of them say that C keeps A and B apart
 * @param furthering how many say that C brings them together
 * @param spread the largest over the smallest share of the level among those on the majority's
 *     side, 1 or more; empty unless two of them have such a share (statements have none: they tell
 *     how widely a limit is told of, not how large it is)
 */
public record Agreement(int measured, int limiting, int furthering, OptionalDouble spread) {
  private static final double ORDER_OF_MAGNITUDE = 10;

  /** Where the answers come from. */
  public enum Side {
    SERIES,
    SIGNALS,
    STATEMENTS
  }

  /** Compares answers of sides that share no data. */
  public static Agreement of(Map<Side, LimitAnswer> answers) {
    Collection<LimitAnswer> all = answers.values();
    int limiting = count(all, 1);
    int furthering = count(all, -1);
    int measured = (int) all.stream().filter(answer -> answer.size().isPresent()).count();
    int sign = limiting == furthering ? 0 : limiting > furthering ? 1 : -1;
    return new Agreement(measured, limiting, furthering, spread(all, sign));
  }

  private static int count(Collection<LimitAnswer> answers, int sign) {
    return (int) answers.stream().filter(answer -> sign(answer) == sign).count();
  }

  private static int sign(LimitAnswer answer) {
    return answer.match(limited -> 1, furthered -> -1, none -> 0, tooLittle -> 0);
  }

  private static OptionalDouble spread(Collection<LimitAnswer> answers, int sign) {
    double[] shares =
        answers.stream()
            .filter(answer -> sign != 0 && sign(answer) == sign)
            .flatMap(answer -> answer.size().stream())
            .filter(size -> size.share().isPresent())
            .mapToDouble(size -> Math.abs(size.share().getAsDouble()))
            .sorted()
            .toArray();
    return shares.length < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(shares[shares.length - 1] / shares[0]);
  }

  /** How many say none. */
  public int none() {
    return measured - limiting - furthering;
  }

  /** The largest number of sides that say the same. */
  public int agreeing() {
    return Math.max(none(), Math.max(limiting, furthering));
  }

  /** Whether all that could be measured say the same, and two or more could. */
  public boolean unanimous() {
    return measured >= 2 && agreeing() == measured;
  }

  /** Whether sizes, where there are two to compare, lie within a factor of ten. */
  public boolean sameOrderOfMagnitude() {
    return spread.isPresent() && spread.getAsDouble() <= ORDER_OF_MAGNITUDE;
  }
}
