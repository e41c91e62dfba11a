package org.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void codeThenRelation() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), "Kenya accused Somalia of shelling on 3 May 2015.");
    Files.writeString(in.resolve("b.txt"), "");
    TestSession.get();
    assertThat(run("code", "--in", in.toString(), "--out", folder.resolve("lake").toString()))
        .as(err.toString())
        .isEqualTo(1);
    assertThat(out.toString()).startsWith("documents  1 new, 0 unchanged\nfrom new   1 events");
    assertThat(err.toString()).contains("refused " + in.resolve("b.txt") + ": is empty");

    TestSession.get();
    assertThat(run("relation", "--lake", folder.resolve("lake").toString(), "som", "KEN")).isZero();
    assertThat(out.toString())
        .contains("a,b,start,verbal_cooperation")
        .contains("KEN,SOM,2015-05-01,0,0,1,0,0.0,");

    SparkSession spark = TestSession.get();
    String all = folder.resolve("dyads").toString();
    assertThat(run("relation", "--lake", folder.resolve("lake").toString(), "--out", all)).isZero();
    spark = TestSession.get();
    assertThat(spark.read().parquet(all).count()).isEqualTo(1);
  }

  @Test
  void wrongUsageIsToldBeforeSparkStarts() {
    assertThat(run("code", "--in", "x")).isEqualTo(2);
    assertThat(run("code", "--in", "x", "--out", "y", "--min-confidence", "2")).isEqualTo(2);
    assertThat(run("relation", "--lake", "x", "KEN")).isEqualTo(2);
    assertThat(err.toString())
        .contains("Missing required option: '--out=DIR'")
        .contains("--min-confidence 2.0 is not between 0 and 1")
        .contains("name both sides of a dyad, or --out for all dyads")
        .doesNotContain("Exception");
  }

  @Test
  void whatIsNotThereIsNamed() {
    TestSession.get();
    assertThat(run("code", "--in", folder + "/absent", "--out", folder + "/lake")).isEqualTo(2);
    TestSession.get();
    assertThat(run("relation", "--lake", folder + "/absent", "KEN", "SOM")).isEqualTo(2);
    assertThat(err.toString())
        .contains("absent does not exist; check the path")
        .contains("absent holds no lake; name the output folder of 'code'")
        .doesNotContain("Exception");
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
