package org.entente.document.internal;

import java.util.List;
import org.entente.document.FileIds;

/** Names files that somebody else has found. */
public final class FoundFiles {
  private FoundFiles() {}

  /** The ids of these files, as {@link Walk} gives them. */
  public static List<String> ids(List<FileIds.File> files) {
    List<Walk.Found> found =
        files.stream().map(file -> new Walk.Found(file.path(), file.base())).toList();
    FileNames names = FileNames.of(found);
    return found.stream().map(names::id).toList();
  }
}
