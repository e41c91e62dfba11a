package org.entente.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.model.Quad;
import org.entente.model.Status;
import org.entente.spark.internal.Lake;
import org.entente.store.Dating;
import org.entente.store.Granularity;

/**
 * A lake's events counted by dyad and period, as {@link org.entente.store.Store#series} counts one
 * pair's: asserted events, each once for every two of its sides that face each other, whoever acts.
 *
 * @param by length of the periods
 * @param dating the day on which an event counts
 */
public record DyadSeries(Granularity by, Dating dating) {
  /** Every two sides of an event that face each other, in the order of the alphabet. */
  private static final Column DYADS =
      expr(
          "array_distinct(if(size(recipient) = 0,"
              + " filter(flatten(transform(actor, x -> transform(actor, y -> struct(x as a, y as"
              + " b)))), d -> d.a < d.b),"
              + " filter(flatten(transform(actor, x -> transform(recipient, y -> struct(least(x, y)"
              + " as a, greatest(x, y) as b)))), d -> d.a < d.b)))");

  /**
   * Counts all dyads of a lake, without holding them.
   *
   * @param lake folder that holds {@code lake}
   * @return columns {@code a}, {@code b}, {@code start} (first day of the period; null for events
   *     without a day), a count for each class of events, {@code cooperation} and {@code conflict}
   *     (sums of scores) and {@code without_day} (of all these, how many tell no day of their own)
   */
  public Dataset<Row> of(SparkSession spark, String lake) throws IOException {
    Column day =
        dating == Dating.EVENT ? col("date_start") : coalesce(col("date_start"), col("published"));
    Dataset<Row> told =
        new Lake(spark, lake)
            .records("events")
            .where(col("status").equalTo(Status.ASSERTED.label()))
            .select(
                explode(DYADS).as("dyad"),
                date_trunc(by.label(), day).cast("date").as("start"),
                col("quad"),
                col("score").cast("decimal(18,6)").as("score"),
                col("date_start"));
    List<Column> measures = measures();
    return told.groupBy(col("dyad.a").as("a"), col("dyad.b").as("b"), col("start"))
        .agg(measures.get(0), measures.subList(1, measures.size()).toArray(Column[]::new));
  }

  private static List<Column> measures() {
    List<Column> measures = new ArrayList<>();
    for (Quad quad : Quad.values()) {
      measures.add(count_if(col("quad").equalTo(quad.label())).as(quad.label().replace(' ', '_')));
    }
    // Decimals add up to the same sum in any order.
    measures.add(scores("cooperation"));
    measures.add(scores("conflict"));
    measures.add(count(when(col("date_start").isNull(), lit(1))).as("without_day"));
    return measures;
  }

  private static Column scores(String side) {
    Column scores = sum(when(col("quad").endsWith(side), col("score")));
    return coalesce(scores.cast("double"), lit(0.0)).as(side);
  }
}
