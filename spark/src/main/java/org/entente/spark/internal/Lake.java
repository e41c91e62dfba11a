package org.entente.spark.internal;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.store.LakeTable;

/**
 * A lake's tables, to be read. Of a document that was laid again the last reading counts.
 *
 * @param spark session
 * @param folder that holds {@code lake}
 */
public record Lake(SparkSession spark, String folder) {

  /** Whether there is a lake. */
  public boolean exists() throws IOException {
    return exists(new Path(folder, "lake"));
  }

  /** The documents: columns {@code id}, {@code fingerprint}, {@code read_at}. */
  Dataset<Row> documents() throws IOException {
    Dataset<Row> all = table("documents").select("id", "fingerprint", "read_at");
    Dataset<Row> last =
        all.groupBy("id")
            .agg(org.apache.spark.sql.functions.max("read_at").as("last"))
            .withColumnRenamed("id", "last_id");
    return all.join(
            last, col("id").equalTo(col("last_id")).and(col("read_at").equalTo(col("last"))))
        .select("id", "fingerprint", "read_at");
  }

  /** The records of a kind, of the last reading of each document. */
  public Dataset<Row> records(String table) throws IOException {
    Dataset<Row> valid = documents().select(col("id").as("valid"), col("read_at").as("valid_at"));
    Dataset<Row> rows = table(table);
    return rows.join(
        valid,
        rows.col("doc").equalTo(col("valid")).and(rows.col("read_at").equalTo(col("valid_at"))),
        "left_semi");
  }

  private Dataset<Row> table(String name) throws IOException {
    LakeTable table =
        LakeTable.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    Path path = new Path(new Path(folder, "lake"), name);
    return exists(path)
        ? spark.read().schema(SqlTypes.of(table)).parquet(path.toString())
        : spark.createDataFrame(List.of(), SqlTypes.of(table));
  }

  private boolean exists(Path path) throws IOException {
    FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
    return files.exists(path);
  }
}
