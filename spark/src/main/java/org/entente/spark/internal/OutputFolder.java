package org.entente.spark.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where a job's output lies: {@code lake}, {@code refused} (the side table), {@code _journal}.
 *
 * <p>A settlement writes its tables below {@code _laying}, then moves the files into their places,
 * each under a name with the settlement's stamp, those of documents last; at the end stands a file
 * with that stamp in {@code _settled}. Files whose stamp is not there are of a settlement that did
 * not come to its end; they are removed before the next.
 */
public final class OutputFolder {
  private static final List<String> OURS =
      List.of("lake", "refused", "_journal", "_laying", "_settled", "_watch");
  private static final Pattern PART = Pattern.compile("part-(\\d+T\\d+)-.*");

  private final Path folder;
  private final FileSystem files;

  /**
   * A folder in whichever file system its address names.
   *
   * @throws IOException if that file system cannot be reached
   */
  public OutputFolder(String address, Configuration configuration) throws IOException {
    folder = new Path(address);
    files = folder.getFileSystem(configuration);
  }

  /**
   * Makes it, unless somebody else's files are in it, and removes what is half-done.
   *
   * @throws ForeignFolder if it is no place for a lake
   */
  public void prepare() throws IOException {
    files.mkdirs(folder);
    for (FileStatus file : files.listStatus(folder)) {
      String name = file.getPath().getName();
      if (name.startsWith("events.duckdb")) {
        throw new ForeignFolder(
            folder
                + " holds a store's database, which would stay behind; move events.duckdb away (it"
                + " is made again from the lake), or name another folder");
      }
      if (!OURS.contains(name) && !name.startsWith(".")) {
        throw new ForeignFolder(
            folder + " holds " + name + ", which is not ours; name a new or an empty folder");
      }
    }
    sweep();
  }

  /** Where the journal of splits coded by these rules is. */
  public String journal(String rules) {
    return new Path(new Path(folder, "_journal"), rules).toString();
  }

  /** Where structured streaming notes what it has seen. */
  public String watched() {
    return new Path(folder, "_watch").toString();
  }

  /** A table of the lake. */
  Path table(String name) {
    return new Path(new Path(folder, "lake"), name);
  }

  /** The side table of inputs that could not be read. */
  Path refused() {
    return new Path(folder, "refused");
  }

  /** Where a settlement writes a table first. */
  Path laying(String table) {
    return new Path(new Path(folder, "_laying"), table);
  }

  boolean exists(Path path) throws IOException {
    return files.exists(path);
  }

  /** Moves the files of a table that was laid into its place, under names with the stamp. */
  void adopt(Path laid, Path place, String stamp) throws IOException {
    if (!files.exists(laid)) {
      return;
    }
    int number = 0;
    FileStatus[] children = files.listStatus(laid);
    Arrays.sort(children);
    for (FileStatus child : children) {
      if (child.isDirectory()) {
        adopt(child.getPath(), new Path(place, child.getPath().getName()), stamp);
      } else if (child.getPath().getName().endsWith(".parquet")) {
        files.mkdirs(place);
        Path target = new Path(place, "part-%s-%05d.parquet".formatted(stamp, number++));
        if (!files.rename(child.getPath(), target)) {
          throw new IOException(child.getPath() + " cannot be moved to " + target);
        }
      }
    }
  }

  /** Declares the files of this stamp valid. */
  void settle(String stamp, String summary) throws IOException {
    Path half = new Path(folder, "_settled/." + stamp);
    try (OutputStream out = files.create(half, true)) {
      out.write(summary.getBytes(StandardCharsets.UTF_8));
    }
    if (!files.rename(half, new Path(folder, "_settled/" + stamp))) {
      throw new IOException(half + " cannot be renamed");
    }
    files.delete(new Path(folder, "_laying"), true);
  }

  private void sweep() throws IOException {
    files.delete(new Path(folder, "_laying"), true);
    Set<String> settled = new HashSet<>();
    Path stamps = new Path(folder, "_settled");
    if (files.exists(stamps)) {
      for (FileStatus stamp : files.listStatus(stamps)) {
        settled.add(stamp.getPath().getName());
      }
    }
    sweep(new Path(folder, "lake"), settled);
    sweep(refused(), settled);
  }

  private void sweep(Path path, Set<String> settled) throws IOException {
    if (!files.exists(path)) {
      return;
    }
    for (FileStatus child : files.listStatus(path)) {
      Matcher part = PART.matcher(child.getPath().getName());
      if (child.isDirectory()) {
        sweep(child.getPath(), settled);
      } else if (part.matches() && !settled.contains(part.group(1))) {
        files.delete(child.getPath(), false);
      } else if (child.getPath().getName().equals("part.parquet")) {
        throw new ForeignFolder(
            folder + " holds a lake that a store keeps; name another folder for the new one");
      }
    }
  }
}
