package org.entente.spark.internal;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.entente.store.LakeTable;

/**
 * Lays what the journal holds of some splits into the lake: every document once, under a name of
 * its own; what the lake has already is passed over.
 *
 * @param spark session
 * @param out where the lake is
 * @param lake the same, to be read
 * @param readAt stands in all rows, and names the files
 */
record Settlement(SparkSession spark, OutputFolder out, Lake lake, LocalDateTime readAt) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSSSSS");
  private static final long BYTES_PER_FILE = 1L << 32;
  private static final int SHOWN = 20;
  private static final String REFUSED = "refused";

  /**
   * Lays these files of the journal.
   *
   * @param files of splits, in the order of the inputs
   * @param bytes size of them all
   */
  Settled settle(Map<String, Path> files, long bytes) throws IOException {
    Dataset<Row> lines = placed(files);
    Dataset<Row> keys = keys(lines).persist(StorageLevel.DISK_ONLY());
    Dataset<Row> verdicts = verdicts(keys).persist(StorageLevel.DISK_ONLY());
    try {
      Dataset<Row> named = named(lines, verdicts);
      Map<String, Long> rows = new HashMap<>();
      for (LakeTable table : LakeTable.all()) {
        rows.put(table.name(), lay(table, named, 1 + bytes / BYTES_PER_FILE));
      }
      Dataset<Row> refused = refused(lines);
      rows.put(REFUSED, write(refused.coalesce(1), REFUSED));
      Settled settled =
          new Settled(keys.count() - rows.getOrDefault("documents", 0L), rows, examples());
      adopt(settled);
      return settled;
    } finally {
      verdicts.unpersist();
      keys.unpersist();
    }
  }

  /** The journal's lines, each with its split's place among the inputs. */
  private Dataset<Row> placed(Map<String, Path> files) {
    StructType schema =
        new StructType().add("split", DataTypes.StringType).add("ordinal", DataTypes.IntegerType);
    List<Row> places = new ArrayList<>();
    for (String split : files.keySet()) {
      places.add(RowFactory.create(split, places.size()));
    }
    String[] paths = files.values().stream().map(Path::toString).toArray(String[]::new);
    Dataset<Row> lines =
        spark
            .read()
            .schema(SqlTypes.journal())
            .option("mode", "FAILFAST")
            .option("lineSep", "\n")
            .json(paths);
    return lines.join(broadcast(spark.createDataFrame(places, schema)), "split");
  }

  private static Dataset<Row> keys(Dataset<Row> lines) {
    return lines
        .where("refused is null")
        .selectExpr(
            "split",
            "at",
            "ordinal",
            "documents[0].id as id",
            "documents[0].fingerprint as fingerprint");
  }

  /** Those that get another name, and with no name those that are not laid. */
  private Dataset<Row> verdicts(Dataset<Row> keys) throws IOException {
    Dataset<Row> there =
        lake.documents().select(col("id").as("there"), col("fingerprint").as("same"));
    Dataset<Row> accepted =
        DistinctNames.of(keys)
            .join(
                there,
                col("name").equalTo(col("there")).and(col("fingerprint").equalTo(col("same"))),
                "left_anti")
            .select("split", "at", "name");
    return keys.join(accepted, new String[] {"split", "at"}, "left_outer")
        .where("name is null or name <> id")
        .select(col("split"), col("at"), col("name"), lit(true).as("judged"));
  }

  private static Dataset<Row> named(Dataset<Row> lines, Dataset<Row> verdicts) {
    Dataset<Row> documents = lines.where("refused is null");
    Column own = col("documents").getItem(0).getField("id");
    if (verdicts.isEmpty()) {
      return documents.withColumn("name", own);
    }
    return documents
        .join(verdicts, new String[] {"split", "at"}, "left_outer")
        .where("judged is null or name is not null")
        .withColumn("name", coalesce(col("name"), own));
  }

  private long lay(LakeTable table, Dataset<Row> named, long spread) throws IOException {
    boolean documents = table.name().equals("documents");
    Column key = col(documents ? "id" : "doc");
    Dataset<Row> rows =
        named
            .select(col("name"), explode(col(table.name())).as("row"))
            .select("name", "row.*")
            .withColumn("read_at", lit(readAt));
    if (table.name().equals("events")) {
      rows = rows.withColumn("id", when(col("name").equalTo(key), col("id")).otherwise(eventId()));
    }
    Column[] columns =
        table.columns().stream().map(column -> col(column.name())).toArray(Column[]::new);
    return write(
        rows.withColumn(documents ? "id" : "doc", col("name"))
            .select(columns)
            .repartition(col("year"), pmod(hash(key), lit(spread)))
            .sortWithinPartitions(col("year"), key, documents ? key : col("seq")),
        table.name());
  }

  /** {@link org.entente.model.Event#id()} of an event whose document was renamed. */
  private static Column eventId() {
    Column fields =
        concat_ws(
            "\u001f",
            col("name"),
            col("begin_at"),
            col("end_at"),
            array_join(col("actor"), "+"),
            array_join(col("recipient"), "+"),
            col("type"),
            col("status"));
    return substring(sha2(fields.cast(DataTypes.BinaryType), 256), 1, 16);
  }

  private Dataset<Row> refused(Dataset<Row> lines) throws IOException {
    Dataset<Row> refused = lines.where("refused is not null").select("refused.*").distinct();
    if (out.exists(out.refused())) {
      Dataset<Row> before =
          spark.read().schema(SqlTypes.refused()).parquet(out.refused().toString());
      refused = refused.except(before);
    }
    return refused.withColumn("read_at", lit(readAt));
  }

  /** Writes a table beside its place; gives the number of its rows. */
  private long write(Dataset<Row> rows, String table) throws IOException {
    Observation counted = new Observation();
    var writer =
        rows.observe(counted, count(lit(1)).as("rows")).write().option("compression", "zstd");
    (table.equals(REFUSED) ? writer : writer.partitionBy("year"))
        .parquet(out.laying(table).toString());
    try {
      return ((Number) counted.getAsJava().getOrDefault("rows", 0L)).longValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while " + table + " was written");
    }
  }

  private List<String> examples() {
    return spark
        .read()
        .schema(SqlTypes.refused())
        .parquet(out.laying(REFUSED).toString())
        .orderBy("source", "line")
        .limit(SHOWN)
        .collectAsList()
        .stream()
        .map(Settlement::message)
        .toList();
  }

  private static String message(Row row) {
    return row.getString(0)
        + (row.getLong(1) == 0 ? "" : ":" + row.getLong(1))
        + ": "
        + row.getString(2);
  }

  private void adopt(Settled settled) throws IOException {
    String stamp = STAMP.format(readAt);
    for (LakeTable table : LakeTable.all()) {
      out.adopt(out.laying(table.name()), out.table(table.name()), stamp);
    }
    out.adopt(out.laying(REFUSED), out.refused(), stamp);
    out.settle(stamp, settled.rows() + "\n");
  }
}
