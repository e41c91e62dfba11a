package org.entente.relation.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.entente.relation.limit.LimitAnswer.Limited;
import org.entente.relation.limit.LimitAnswer.NoMeasurableLimit;
import org.entente.relation.limit.LimitAnswer.TooLittleData;
import org.entente.relation.limit.LimitStatement.Direction;
import org.entente.relation.limit.StatementLimit.Settings;
import org.junit.jupiter.api.Test;

class StatementLimitTest {
  private static final LocalDate TODAY = LocalDate.of(2014, 12, 31);
  private static final Settings TIMELESS = new Settings(TODAY, OptionalDouble.empty(), 0.95);

  private static LimitStatement said(Direction direction, int daysAgo, double sources) {
    return new LimitStatement(direction, TODAY.minusDays(daysAgo), sources);
  }

  /** Wilson's interval for 8 of 10 at 95 %: 0.4902 to 0.9433 (Newcombe 1998, by formula). */
  @Test
  void theIntervalIsWilsons() {
    StatementLimit limit =
        StatementLimit.of(
            List.of(
                said(Direction.LIMITS, 5, 8),
                said(Direction.DENIED, 900, 1),
                said(Direction.FAILS_TO_LIMIT, 10, 1)),
            TIMELESS);
    assertThat(limit.limits().share()).isCloseTo(0.8, within(1e-12));
    assertThat(limit.limits().low()).isCloseTo(0.490162, within(1e-5));
    assertThat(limit.limits().high()).isCloseTo(0.943318, within(1e-5));
    assertThat(limit.denied().share()).isCloseTo(0.1, within(1e-12));
    assertThat(limit.failsToLimit()).isEqualTo(limit.denied());
    assertThat(limit.answer())
        .isInstanceOfSatisfying(
            NoMeasurableLimit.class,
            none -> assertThat(none.bound()).isEqualTo(limit.limits().high()));
  }

  @Test
  void intervalsHoldTheShareOfAllSources() {
    SplittableRandom random = new SplittableRandom(5);
    int held = 0;
    int found = 0;
    for (int set = 0; set < 2000; set++) {
      List<LimitStatement> statements = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        Direction direction = random.nextDouble() < 0.5 ? Direction.LIMITS : Direction.DENIED;
        statements.add(said(direction, random.nextInt(1000), 1));
      }
      StatementLimit limit =
          StatementLimit.of(statements, new Settings(TODAY, OptionalDouble.of(500), 0.95));
      held += limit.limits().low() <= 0.5 && limit.limits().high() >= 0.5 ? 1 : 0;
      found += limit.answer() instanceof Limited ? 1 : 0;
    }
    assertThat(held).isBetween(1800, 1999);
    assertThat(found).isLessThan(100);
  }

  @Test
  void aClearMajorityIsALimit() {
    StatementLimit limit =
        StatementLimit.of(
            List.of(said(Direction.LIMITS, 5, 18), said(Direction.DENIED, 5, 2)), TIMELESS);
    assertThat(limit.answer())
        .isInstanceOfSatisfying(
            Limited.class,
            found -> {
              assertThat(found.estimate().magnitude()).isCloseTo(0.9, within(1e-12));
              assertThat(found.estimate().n()).isEqualTo(20);
              assertThat(found.estimate().share()).isEmpty();
            });
  }

  @Test
  void oldStatementsFadeAndLaterOnesAreLeftOut() {
    List<LimitStatement> statements =
        List.of(
            said(Direction.LIMITS, 0, 6),
            said(Direction.DENIED, 100, 6),
            said(Direction.DENIED, -1, 50));
    StatementLimit limit =
        StatementLimit.of(statements, new Settings(TODAY, OptionalDouble.of(100), 0.95));
    assertThat(limit.limits().share()).isCloseTo(6 / 9.0, within(1e-12));
    assertThat(limit.answer().size().orElseThrow().n()).isCloseTo(9, within(1e-12));
    StatementLimit ancient =
        StatementLimit.of(
            List.of(said(Direction.LIMITS, 300_000, 99)),
            new Settings(TODAY, OptionalDouble.of(1), 0.95));
    assertThat(ancient.answer()).isInstanceOf(TooLittleData.class);
    assertThat(ancient.limits()).isEqualTo(new WeightedShare(0, 0, 1));
  }

  @Test
  void tooFewSourcesAreTold() {
    assertThat(StatementLimit.of(List.of(), TIMELESS).answer())
        .isInstanceOfSatisfying(
            TooLittleData.class,
            answer -> {
              assertThat(answer.n()).isZero();
              assertThat(answer.needed()).isEqualTo(4);
            });
    assertThat(StatementLimit.of(List.of(said(Direction.LIMITS, 1, 3)), TIMELESS).answer())
        .isInstanceOf(TooLittleData.class);
    assertThat(StatementLimit.of(List.of(said(Direction.LIMITS, 1, 4)), TIMELESS).answer())
        .isInstanceOf(Limited.class);
  }

  @Test
  void badInputIsRefused() {
    for (double weight : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> said(Direction.LIMITS, 1, weight))
          .withMessageContaining("above 0");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Settings(TODAY, OptionalDouble.of(0), 0.95));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Settings(TODAY, OptionalDouble.empty(), 1));
  }
}
