package org.entente.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  private final List<Integer> taken = new ArrayList<>();

  @Test
  void resultsComeInTheOrderOfTheItems() {
    InOrder.run(items(200), 4, InOrderTest::slowWhenEven, taken::add);
    assertThat(taken).isEqualTo(IntStream.range(0, 200).boxed().toList());
  }

  @Test
  void onlyAFewItemsAreHeldAtATime() {
    AtomicInteger drawn = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    var items = IntStream.range(0, 100).peek(i -> drawn.incrementAndGet()).boxed().iterator();
    InOrder.run(
        items,
        2,
        i -> i,
        i -> {
          most.accumulateAndGet(drawn.get() - taken.size(), Math::max);
          return taken.add(i);
        });
    assertThat(most.get()).isLessThanOrEqualTo(8);
  }

  @Test
  void workEndsWhenNoMoreIsWanted() {
    InOrder.run(items(1000), 2, i -> i, i -> taken.add(i) && taken.size() < 5);
    assertThat(taken).hasSize(5);
  }

  @Test
  void aFailureReachesTheCaller() {
    assertThatThrownBy(
            () ->
                InOrder.run(
                    items(3),
                    2,
                    i -> {
                      throw new IllegalStateException("broken " + i);
                    },
                    result -> true))
        .hasMessage("broken 0");
  }

  private static Iterator<Integer> items(int count) {
    return IntStream.range(0, count).boxed().iterator();
  }

  private static int slowWhenEven(int item) {
    long until = System.nanoTime() + (item % 2 == 0 ? 200_000 : 0);
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    return item;
  }
}
