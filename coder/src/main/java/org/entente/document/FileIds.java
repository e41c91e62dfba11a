package org.entente.document;

import java.nio.file.Path;
import java.util.List;
import org.entente.document.internal.FoundFiles;

/**
 * Ids of files that are documents: a file's name; where two share a name, their paths inside the
 * folders that the user gave; where these are the same too, their whole paths. Only the paths are
 * looked at: nothing need be there.
 */
public final class FileIds {
  private FileIds() {}

  /**
   * A file and the folder that the user gave, or that it lies in.
   *
   * @param path of the file
   * @param base the folder
   */
  public record File(Path path, Path base) {}

  /** The ids of these files, in their order; all paths differ. */
  public static List<String> of(List<File> files) {
    return FoundFiles.ids(files);
  }
}
