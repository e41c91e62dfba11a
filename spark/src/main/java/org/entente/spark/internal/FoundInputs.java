package org.entente.spark.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.entente.document.FileIds;

/** Finds the files that a user names, in a fixed order: as given, folders walked by name. */
final class FoundInputs {
  private final Configuration configuration;
  private final Map<FileStatus, FileIds.File> found = new LinkedHashMap<>();

  private FoundInputs(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * The files, each as one piece.
   *
   * @param inputs files, folders and patterns in Hadoop's form
   * @throws FileNotFoundException if one of them leads to nothing
   */
  static List<Piece> of(List<String> inputs, Configuration configuration) throws IOException {
    FoundInputs files = new FoundInputs(configuration);
    for (String input : inputs) {
      files.input(input);
    }
    return files.pieces();
  }

  private void input(String input) throws IOException {
    org.apache.hadoop.fs.Path pattern = new org.apache.hadoop.fs.Path(input);
    FileSystem files = pattern.getFileSystem(configuration);
    FileStatus[] matches = files.globStatus(pattern);
    int reached = 0;
    if (matches != null) {
      Arrays.sort(matches);
      for (FileStatus match : matches) {
        Path base =
            match.isDirectory() ? plain(match.getPath()) : plain(match.getPath().getParent());
        reached += walk(match, base, files);
      }
    }
    if (reached == 0) {
      throw new FileNotFoundException(
          input
              + (matches == null || matches.length == 0 ? " does not exist" : " holds no file")
              + "; check the path");
    }
  }

  /** Notes the files below; those that were named before are counted too. */
  private int walk(FileStatus status, Path base, FileSystem files) throws IOException {
    if (!status.isDirectory()) {
      found.putIfAbsent(status, new FileIds.File(plain(status.getPath()), base));
      return 1;
    }
    int reached = 0;
    FileStatus[] children = files.listStatus(status.getPath());
    Arrays.sort(children);
    for (FileStatus child : children) {
      if (!isHidden(child.getPath().getName())) {
        reached += walk(child, base, files);
      }
    }
    return reached;
  }

  /** Hidden files, and what other jobs leave beside their output. */
  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.equals("_SUCCESS") || name.equals("_temporary");
  }

  private List<Piece> pieces() {
    List<String> ids = FileIds.of(List.copyOf(found.values()));
    List<Piece> pieces = new ArrayList<>();
    for (FileStatus file : found.keySet()) {
      pieces.add(piece(file, ids.get(pieces.size())));
    }
    return pieces;
  }

  private static Piece piece(FileStatus file, String id) {
    return new Piece(
        file.getPath().toString(),
        source(file.getPath()),
        id,
        form(file.getPath().getName().toLowerCase(Locale.ROOT)),
        new Piece.Range(0, file.getLen(), 0),
        file.getLen() + "@" + file.getModificationTime());
  }

  private static Piece.Form form(String name) {
    if (name.endsWith(".parquet")) {
      return Piece.Form.PARQUET;
    }
    return name.endsWith(".jsonl") || name.endsWith(".ndjson")
        ? Piece.Form.LINES
        : Piece.Form.WHOLE;
  }

  /** A local file by its path, as everywhere in Entente; another by its address. */
  private static String source(org.apache.hadoop.fs.Path path) {
    String scheme = path.toUri().getScheme();
    return scheme == null || scheme.equals("file") ? path.toUri().getPath() : path.toString();
  }

  private static Path plain(org.apache.hadoop.fs.Path path) {
    return Path.of(source(path));
  }
}
