package org.entente.spark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.spark.sql.SparkSession;
import org.entente.event.scoring.RelationModel;

/** A real session on two cores of this machine, shared by all tests. */
final class TestSession {
  private TestSession() {}

  static SparkSession get() {
    assumeTrue(
        RelationModel.class.getResource("relation-model.bin") != null,
        "skipped: the relation model's weights are not in this checkout");
    return builder("local[2,3]").getOrCreate();
  }

  /** What tests share: little of everything, no web page. */
  static SparkSession.Builder builder(String master) {
    return SparkSession.builder()
        .master(master)
        .appName("test")
        .config("spark.ui.enabled", false)
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 2)
        .config("spark.sql.datetime.java8API.enabled", true)
        .config("spark.sql.adaptive.enabled", false)
        // Compiling each query takes longer than running it on a handful of rows.
        .config("spark.sql.codegen.wholeStage", false)
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.hadoop.fs.flaky.impl", FlakyFileSystem.class.getName());
  }
}
