package org.entente.spark.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineStreamTest {
  @TempDir Path folder;

  @Test
  void everyLineIsInOneRangeUnderItsNumberWhereverRangesEnd() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      Path file = folder.resolve("lines" + round + ".jsonl");
      StringBuilder text = new StringBuilder();
      for (int line = random.nextInt(12); line >= 0; line--) {
        text.append("x".repeat(random.nextInt(4) * random.nextInt(9)));
        text.append(line > 0 || random.nextBoolean() ? "\n" : "");
      }
      Files.writeString(file, text);
      List<String> expected = new ArrayList<>();
      text.toString().lines().forEach(line -> expected.add(expected.size() + 1 + ":" + line));
      assertThat(inRanges(file, 1 + random.nextInt(40))).as("seed " + seed).isEqualTo(expected);
    }
  }

  private static List<String> inRanges(Path file, int step) throws IOException {
    Configuration configuration = new Configuration();
    Plan.LineCount count = new Plan.LineCount(new SerializableConfiguration(configuration));
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.toUri());
    FileSystem files = path.getFileSystem(configuration);
    List<String> lines = new ArrayList<>();
    int before = 0;
    long length = Files.size(file);
    for (long begin = 0; begin < length; begin += step) {
      Piece.Range range = new Piece.Range(begin, Math.min(length, begin + step), before);
      try (LineStream stream = new LineStream(files.open(path), range)) {
        int[] number = {stream.firstLine()};
        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        text.lines().forEach(line -> lines.add(number[0]++ + ":" + line));
      }
      before += count.in(new Piece(path.toString(), "", "", Piece.Form.LINES, range, ""));
    }
    return lines;
  }
}
