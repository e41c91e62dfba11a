package org.entente.relation.limit;

import java.util.Optional;
import java.util.function.Function;

/** What one side says of the limit of C on A–B. No answer has significance without a size. */
public sealed interface LimitAnswer {
  /** C keeps A and B apart: the whole interval lies on that side. */
  record Limited(Estimate estimate) implements LimitAnswer {}

  /** The opposite: C brings A and B together; its magnitude is below 0. */
  record Furthered(Estimate estimate) implements LimitAnswer {}

  /**
   * No limit can be told from none, which does not mean that there is none.
   *
   * @param bound a limit larger than this would have been seen
   */
  record NoMeasurableLimit(double bound, Estimate estimate) implements LimitAnswer {}

  /**
   * Nothing can be said.
   *
   * @param n what there is: periods, comparable pairs or independent sources
   * @param needed the least that would do, in the same units; one more than {@code n} where the
   *     kind is wrong and not the number
   * @param why what is lacking, and what would help
   */
  record TooLittleData(double n, double needed, String why) implements LimitAnswer {}

  /** The answer that an interval gives when 0 means no limit. */
  static LimitAnswer of(Estimate estimate) {
    if (estimate.low() > 0) {
      return new Limited(estimate);
    }
    return estimate.high() < 0
        ? new Furthered(estimate)
        : new NoMeasurableLimit(estimate.bound(), estimate);
  }

  /** One function for each kind of answer. */
  default <T> T match(
      Function<Limited, T> limited,
      Function<Furthered, T> furthered,
      Function<NoMeasurableLimit, T> none,
      Function<TooLittleData, T> tooLittle) {
    if (this instanceof Limited answer) {
      return limited.apply(answer);
    }
    if (this instanceof Furthered answer) {
      return furthered.apply(answer);
    }
    return this instanceof NoMeasurableLimit answer
        ? none.apply(answer)
        : tooLittle.apply((TooLittleData) this);
  }

  /** The size, unless there was too little to estimate it from. */
  default Optional<Estimate> size() {
    return match(
        limited -> Optional.of(limited.estimate()),
        furthered -> Optional.of(furthered.estimate()),
        none -> Optional.of(none.estimate()),
        tooLittle -> Optional.empty());
  }
}
