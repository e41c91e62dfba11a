package org.entente.spark.internal;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Gives each document of a job a name of its own, by the rule that {@code entente read} has: in the
 * order of the inputs, a second one that says something else under the same id becomes "id#2", and
 * one that says the same again is left out.
 */
final class DistinctNames {
  private DistinctNames() {}

  /**
   * The documents that stay, with their names.
   *
   * @param keys columns {@code ordinal}, {@code at} (the order), {@code id}, {@code fingerprint}
   * @return the same columns and {@code name}
   */
  static Dataset<Row> of(Dataset<Row> keys) {
    Dataset<Row> named =
        keys.withColumn("again", place(col("id"), col("fingerprint")))
            .where("again = 1")
            .drop("again")
            .withColumn("name", col("id"));
    while (clash(named)) {
      named =
          named
              .withColumn("number", place(col("name")))
              .withColumn(
                  "name",
                  when(col("number").equalTo(1), col("name"))
                      .otherwise(concat(col("name"), lit("#"), col("number"))))
              .drop("number");
    }
    return named;
  }

  /** The place of a row among those that agree with it, from 1. */
  private static Column place(Column... by) {
    return row_number().over(Window.partitionBy(by).orderBy("ordinal", "at"));
  }

  private static boolean clash(Dataset<Row> named) {
    return !named.groupBy("name").count().where("count > 1").isEmpty();
  }
}
