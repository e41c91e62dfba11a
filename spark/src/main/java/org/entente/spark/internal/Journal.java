package org.entente.spark.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/**
 * What was coded, one packed file of lines a split. A file is written under another name and
 * renamed when it is whole; so it is there or not, whoever stops, and of two tasks that code the
 * same split one does so for nothing.
 *
 * @param folder of all splits that were coded by the same rules
 * @param configuration of Hadoop's file systems
 */
record Journal(String folder, SerializableConfiguration configuration) implements Serializable {
  private static final String ENDING = ".jsonl.gz";

  /** Something that writes a split's lines. */
  @FunctionalInterface
  interface Content {
    void write(Writer out) throws IOException;
  }

  /** Where a split's lines are. */
  Path file(String split) {
    return new Path(folder, split + ENDING);
  }

  /** Sizes of the files of all splits that were coded. */
  Map<String, Long> splits() throws IOException {
    Map<String, Long> splits = new HashMap<>();
    Path path = new Path(folder);
    FileSystem files = path.getFileSystem(configuration.value());
    if (files.exists(path)) {
      for (FileStatus file : files.listStatus(path)) {
        String name = file.getPath().getName();
        if (name.endsWith(ENDING) && !name.startsWith("_") && !name.startsWith(".")) {
          splits.put(name.substring(0, name.length() - ENDING.length()), file.getLen());
        }
      }
    }
    return splits;
  }

  /**
   * Writes a split's lines, all or none.
   *
   * @param attempt names this try among all that there may be
   */
  void write(String split, long attempt, Content content) throws IOException {
    Path whole = file(split);
    FileSystem files = whole.getFileSystem(configuration.value());
    if (files.exists(whole)) {
      return;
    }
    Path half = new Path(folder, "_" + split + "." + attempt);
    boolean written = false;
    try {
      try (OutputStream bytes = files.create(half, true);
          Writer out =
              new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
        content.write(out);
      }
      written = files.rename(half, whole) || files.exists(whole);
    } finally {
      files.delete(half, false);
    }
    if (!written) {
      throw new IOException(half + " cannot be renamed to " + whole);
    }
  }

  /** Removes what stopped jobs have left half-written; no job may be at work. */
  void sweep() throws IOException {
    Path path = new Path(folder);
    FileSystem files = path.getFileSystem(configuration.value());
    if (files.exists(path)) {
      for (FileStatus file : files.listStatus(path)) {
        if (file.getPath().getName().startsWith("_")) {
          files.delete(file.getPath(), false);
        }
      }
    }
  }
}
