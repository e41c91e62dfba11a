package org.entente.sentence.internal;

import java.util.function.IntFunction;
import org.entente.model.Interval;
import org.entente.sentence.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means.
 *
 * @param kind how it says when
 * @param interval the days that it means, if they are known
 * @param inYear for expressions without a year: the days that they mean in a given one
 */
record TimeValue(Kind kind, @Nullable Interval interval, @Nullable IntFunction<Interval> inYear) {

  static TimeValue absolute(Interval interval) {
    return new TimeValue(Kind.ABSOLUTE, interval, null);
  }

  static TimeValue of(Kind kind, @Nullable Interval interval) {
    return new TimeValue(kind, interval, null);
  }
}
