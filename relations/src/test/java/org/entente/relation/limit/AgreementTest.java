package org.entente.relation.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.OptionalDouble;
import org.entente.relation.limit.Agreement.Side;
import org.entente.relation.limit.LimitAnswer.Furthered;
import org.entente.relation.limit.LimitAnswer.Limited;
import org.entente.relation.limit.LimitAnswer.NoMeasurableLimit;
import org.entente.relation.limit.LimitAnswer.TooLittleData;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final LimitAnswer NOTHING = new TooLittleData(3, 20, "too short");

  private static LimitAnswer answer(double low, double magnitude, double high, double share) {
    return LimitAnswer.of(new Estimate(magnitude, low, high, OptionalDouble.of(share), 50));
  }

  @Test
  void anIntervalDecidesTheAnswer() {
    assertThat(answer(1, 2, 3, 0.2)).isInstanceOf(Limited.class);
    assertThat(answer(-3, -2, -1, -0.2)).isInstanceOf(Furthered.class);
    assertThat(answer(-5, -1, 3, -0.1))
        .isInstanceOfSatisfying(
            NoMeasurableLimit.class, none -> assertThat(none.bound()).isEqualTo(5));
    assertThat(NOTHING.size()).isEmpty();
  }

  @Test
  void aShareNeedsLevelsFromZeroUp() {
    assertThat(Estimate.share(3, 1, 4)).hasValue(0.75);
    assertThat(Estimate.share(-3, 4, 1)).hasValue(-0.75);
    assertThat(Estimate.share(0, 0, 0)).hasValue(0);
    assertThat(Estimate.share(3, -4, -1)).isEmpty();
  }

  @Test
  void sidesThatSayTheSameAreCounted() {
    Agreement agreement =
        Agreement.of(
            Map.of(
                Side.SERIES, answer(1, 2, 3, 0.2),
                Side.SIGNALS, answer(10, 40, 60, 0.8),
                Side.STATEMENTS, answer(-1, 0, 1, 0)));
    assertThat(agreement.measured()).isEqualTo(3);
    assertThat(agreement.agreeing()).isEqualTo(2);
    assertThat(agreement.unanimous()).isFalse();
    assertThat(agreement.spread().orElseThrow()).isCloseTo(4, within(1e-12));
    assertThat(agreement.sameOrderOfMagnitude()).isTrue();
  }

  @Test
  void whatCouldNotBeMeasuredDoesNotCount() {
    Agreement agreement =
        Agreement.of(Map.of(Side.SERIES, NOTHING, Side.SIGNALS, answer(1, 2, 3, 0.5)));
    assertThat(agreement.measured()).isEqualTo(1);
    assertThat(agreement.unanimous()).isFalse();
    assertThat(agreement.spread()).isEmpty();
    assertThat(Agreement.of(Map.of()).agreeing()).isZero();
  }

  @Test
  void oppositesDoNotAgree() {
    Agreement agreement =
        Agreement.of(
            Map.of(Side.SERIES, answer(1, 2, 3, 0.5), Side.SIGNALS, answer(-3, -2, -1, -0.5)));
    assertThat(agreement.agreeing()).isEqualTo(1);
    assertThat(agreement.spread()).isEmpty();
    assertThat(agreement.sameOrderOfMagnitude()).isFalse();
  }

  @Test
  void numbersThatAreNoneAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> answer(1, 0, 2, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> answer(0, 1, Double.NaN, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> answer(0, Double.NaN, 2, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> answer(0, 1, 2, Double.NaN));
  }
}
