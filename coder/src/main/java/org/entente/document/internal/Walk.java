package org.entente.document.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns arguments into places, in a fixed order. Folders that link to themselves end. */
final class Walk {
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");

  /** A file as it was found: {@code base} is the folder given by the user, or the file's own. */
  record Found(Path path, Path base) {}

  private final List<Object> found = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private Walk() {}

  static List<Place> places(List<String> arguments) {
    Walk walk = new Walk();
    for (String argument : arguments) {
      walk.argument(argument);
    }
    return walk.named();
  }

  private void argument(String argument) {
    if (argument.equals("-")) {
      found.add(new Place.Standard());
    } else if (ADDRESS.matcher(argument).matches()) {
      found.add(new Place.Web(argument));
    } else {
      path(argument);
    }
  }

  private void path(String argument) {
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      nowhere(argument, "is no valid path: " + e.getReason());
      return;
    }
    if (!Files.exists(path)) {
      nowhere(argument, "there is no such file or folder; check the path");
    } else if (Files.isDirectory(path)) {
      int before = found.size();
      folder(path, path);
      if (found.size() == before) {
        nowhere(argument, "the folder holds no file that was not already given");
      }
    } else {
      file(path, path.toAbsolutePath().resolveSibling(""));
    }
  }

  private void folder(Path folder, Path base) {
    if (!isNew(folder)) {
      return;
    }
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      nowhere(folder.toString(), "the folder cannot be listed; check its permissions");
      return;
    }
    Collections.sort(children);
    for (Path child : children) {
      child(child, base);
    }
  }

  private void child(Path child, Path base) {
    if (String.valueOf(child.getFileName()).startsWith(".")) {
      return;
    }
    if (Files.isDirectory(child)) {
      folder(child, base);
    } else if (Files.isRegularFile(child)) {
      file(child, base);
    } else if (Files.isSymbolicLink(child)) {
      nowhere(child.toString(), "the link leads nowhere; remove it or restore its target");
    } else {
      nowhere(child.toString(), "is neither a file nor a folder");
    }
  }

  private void file(Path file, Path base) {
    if (isNew(file)) {
      found.add(new Found(file, base));
    }
  }

  private boolean isNew(Path path) {
    try {
      return seen.add(path.toRealPath());
    } catch (IOException e) {
      return seen.add(path.toAbsolutePath().normalize());
    }
  }

  private void nowhere(String source, String reason) {
    found.add(new Place.Nowhere(source, reason));
  }

  private List<Place> named() {
    FileNames names =
        FileNames.of(
            found.stream().filter(Found.class::isInstance).map(Found.class::cast).toList());
    return found.stream()
        .map(
            it ->
                it instanceof Found file
                    ? new Place.OnDisk(file.path(), names.id(file))
                    : (Place) it)
        .toList();
  }
}
