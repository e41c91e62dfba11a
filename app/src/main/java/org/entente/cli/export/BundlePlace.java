package org.entente.cli.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.Folders;

/** A bundle's folder, or the zip file in its stead. */
final class BundlePlace {
  private BundlePlace() {}

  /** Does something with a bundle's folder. */
  @FunctionalInterface
  interface Use<T> {
    T of(Path folder) throws IOException;
  }

  /** Lets a new folder be filled and puts it, or a zip of it, into its place when it is whole. */
  static <T> T make(Path target, Use<T> filling) throws IOException {
    boolean zip = isZip(target);
    refuse(target, zip);
    Path half = WholeFile.half(target.toAbsolutePath());
    Folders.delete(half);
    try {
      Files.createDirectories(half);
      T result = filling.of(half);
      if (zip) {
        Path zipped = half.resolveSibling(half.getFileName() + ".zip");
        try {
          zip(half, zipped);
          Files.move(zipped, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
          Files.deleteIfExists(zipped);
        }
      } else {
        Files.deleteIfExists(target);
        Files.move(half, target);
      }
      return result;
    } finally {
      Folders.delete(half);
    }
  }

  /**
   * Looks into a bundle, zipped or not.
   *
   * @throws CommandException if there is none
   */
  static <T> T look(Path bundle, Use<T> use) throws IOException {
    if (Files.isDirectory(bundle)) {
      return use.of(checked(bundle, bundle));
    }
    if (!Files.exists(bundle)) {
      throw CommandException.failed(bundle + " does not exist; check the path.");
    }
    try (FileSystem files = FileSystems.newFileSystem(bundle)) {
      return use.of(checked(files.getPath("/"), bundle));
    } catch (ProviderNotFoundException | ZipException e) {
      throw CommandException.failed(bundle + " is neither a folder nor a whole zip file.");
    }
  }

  private static Path checked(Path folder, Path bundle) {
    if (!Files.exists(folder.resolve(Checksums.FILE))) {
      throw CommandException.failed(bundle + " is no bundle: it has no " + Checksums.FILE + ".");
    }
    return folder;
  }

  private static boolean isZip(Path target) {
    return target.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private static void refuse(Path target, boolean zip) throws IOException {
    if (zip) {
      WholeFile.needFolder(target);
      return;
    }
    if (Files.isDirectory(target)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(target)) {
        if (files.iterator().hasNext()) {
          throw CommandException.failed(
              target + " holds files already; name a new folder with --out.");
        }
      }
    } else if (Files.exists(target)) {
      throw CommandException.failed(target + " is a file; name a new folder or a .zip with --out.");
    }
  }

  private static void zip(Path folder, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      List<String> names =
          Stream.concat(Stream.of(Checksums.FILE), Checksums.files(folder).stream()).toList();
      for (String name : names) {
        ZipEntry entry = new ZipEntry(name);
        // The same content gives the same file.
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        Files.copy(folder.resolve(name), zip);
        zip.closeEntry();
      }
    }
  }
}
