package org.entente.spark.internal;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;

/** Divides inputs into splits: large files of lines in the middle, small files put together. */
record Plan(JavaSparkContext spark, SerializableConfiguration configuration, long splitBytes) {

  /** The splits of these inputs, in the order of the inputs. */
  List<Split> splits(List<String> inputs) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    for (Piece file : FoundInputs.of(inputs, configuration.value())) {
      pieces.addAll(ranges(file));
    }
    return Split.of(numbered(pieces), splitBytes);
  }

  private List<Piece> ranges(Piece file) {
    if (!file.isPart() || file.bytes() <= splitBytes) {
      return List.of(file);
    }
    List<Piece> ranges = new ArrayList<>();
    for (long begin = 0; begin < file.bytes(); begin += splitBytes) {
      long end = Math.min(file.bytes(), begin + splitBytes);
      Piece.Range range = new Piece.Range(begin, end, 0);
      ranges.add(
          new Piece(file.path(), file.source(), file.id(), file.form(), range, file.version()));
    }
    return ranges;
  }

  /** With the number of lines before each, so that a faulty line can be named by its number. */
  private List<Piece> numbered(List<Piece> pieces) {
    List<Piece> later = pieces.stream().filter(piece -> piece.range().begin() > 0).toList();
    if (later.isEmpty()) {
      return pieces;
    }
    List<Piece> parts = pieces.stream().filter(Piece::isPart).toList();
    spark.setJobDescription("counting lines");
    LineCount count = new LineCount(configuration);
    List<Integer> lines = spark.parallelize(parts, parts.size()).map(count::in).collect();
    List<Piece> numbered = new ArrayList<>();
    int before = 0;
    int part = 0;
    for (Piece piece : pieces) {
      if (piece.isPart()) {
        before = piece.range().begin() == 0 ? 0 : before;
        numbered.add(piece.withLinesBefore(before));
        before += lines.get(part++);
      } else {
        numbered.add(piece);
      }
    }
    return numbered;
  }

  /** Counts the lines that end in a range. */
  record LineCount(SerializableConfiguration configuration) implements Serializable {
    int in(Piece piece) throws IOException {
      Path path = new Path(piece.path());
      byte[] buffer = new byte[1 << 16];
      int lines = 0;
      try (FSDataInputStream in = path.getFileSystem(configuration.value()).open(path)) {
        in.seek(piece.range().begin());
        long left = piece.bytes();
        int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
        while (read > 0) {
          for (int i = 0; i < read; i++) {
            lines += buffer[i] == '\n' ? 1 : 0;
          }
          left -= read;
          read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
        }
      }
      return lines;
    }
  }
}
