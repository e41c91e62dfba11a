package org.entente.document.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Gives each file an id: its name; where two files share a name, their paths inside the folders
 * given; where these are the same too, their whole paths.
 */
final class FileNames {
  private static final List<Function<Walk.Found, String>> LEVELS =
      List.of(
          file -> String.valueOf(file.path().getFileName()),
          file -> slashes(relative(file)),
          file -> slashes(file.path().normalize()),
          file -> slashes(file.path().toAbsolutePath().normalize()));

  private final Map<Path, String> ids = new HashMap<>();

  private FileNames() {}

  static FileNames of(List<Walk.Found> files) {
    FileNames names = new FileNames();
    names.name(files, 0);
    return names;
  }

  String id(Walk.Found file) {
    return ids.getOrDefault(file.path(), file.path().toString());
  }

  private void name(List<Walk.Found> files, int level) {
    Map<String, List<Walk.Found>> sharing = new HashMap<>();
    for (Walk.Found file : files) {
      sharing.computeIfAbsent(LEVELS.get(level).apply(file), name -> new ArrayList<>()).add(file);
    }
    sharing.forEach(
        (name, group) -> {
          if (group.size() == 1 || level == LEVELS.size() - 1) {
            group.forEach(file -> ids.put(file.path(), name));
          } else {
            name(group, distinguishing(group, level + 1));
          }
        });
  }

  /** The first level that tells all of {@code group} apart, so that their ids look alike. */
  private static int distinguishing(List<Walk.Found> group, int from) {
    int level = from;
    while (level < LEVELS.size() - 1) {
      Function<Walk.Found, String> name = LEVELS.get(level);
      if (new HashSet<>(group.stream().map(name).toList()).size() == group.size()) {
        return level;
      }
      level++;
    }
    return level;
  }

  private static Path relative(Walk.Found file) {
    Path path = file.path().toAbsolutePath().normalize();
    Path base = file.base().toAbsolutePath().normalize();
    return path.startsWith(base) ? base.relativize(path) : path;
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
