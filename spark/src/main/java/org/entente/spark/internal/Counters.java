package org.entente.spark.internal;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.entente.claim.coding.Outcome;
import org.entente.model.Coded;

/**
 * Counts what a job does, under names that Spark's web page shows with the stage.
 *
 * @param byName in a map that can be serialised
 */
record Counters(LinkedHashMap<String, LongAccumulator> byName) implements Serializable {
  private static final List<String> NAMES =
      List.of("documents", "refused", "sentences", "event", "limit", "figure", "post");

  static Counters in(SparkContext spark) {
    LinkedHashMap<String, LongAccumulator> counters = new LinkedHashMap<>();
    for (String name : NAMES) {
      counters.put(name, spark.longAccumulator("entente: " + name));
    }
    return new Counters(counters);
  }

  void count(Outcome outcome) {
    if (outcome instanceof Outcome.Done done) {
      add("documents", 1);
      add("sentences", done.sentences());
      for (Coded record : done.records()) {
        add(record.kind(), 1);
      }
    } else if (outcome instanceof Outcome.NotDone) {
      add("refused", 1);
    }
  }

  long value(String name) {
    LongAccumulator counter = byName.get(name);
    return counter == null ? 0 : counter.value();
  }

  private void add(String name, long amount) {
    LongAccumulator counter = byName.get(name);
    if (counter != null) {
      counter.add(amount);
    }
  }
}
