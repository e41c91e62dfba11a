package org.entente.lexicon.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a lexicon: relative path, with forward slashes, and text.
 *
 * @param texts by path, in the order of the paths
 */
public record LexiconFiles(Map<String, String> texts) {
  private static final String ANCHOR = "/lexicon/README.md";

  /** No files. */
  public static LexiconFiles none() {
    return new LexiconFiles(Map.of());
  }

  /** The files on the class path, in a folder or in a jar. */
  public static LexiconFiles packaged() {
    URL anchor = LexiconFiles.class.getResource(ANCHOR);
    if (anchor == null) {
      throw new IllegalStateException("the class path holds no lexicon: " + ANCHOR + " is missing");
    }
    try {
      URI uri = anchor.toURI();
      return uri.getScheme().equals("jar") ? inJar(uri) : none().with(folderOf(Path.of(uri)));
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("cannot read the packaged lexicon at " + anchor, e);
    }
  }

  private static List<Path> folderOf(Path anchor) {
    return List.of(anchor.resolveSibling("."));
  }

  private static LexiconFiles inJar(URI uri) throws IOException {
    Path jar = Path.of(URI.create(uri.getRawSchemeSpecificPart().replaceFirst("!.*", "")));
    try (FileSystem files = FileSystems.newFileSystem(jar)) {
      return none().with(folderOf(files.getPath(ANCHOR)));
    }
  }

  /** These files with folders laid over them, the later over the earlier. */
  public LexiconFiles with(List<Path> folders) {
    Map<String, String> all = new TreeMap<>(texts);
    for (Path folder : folders) {
      addFolder(folder.normalize(), all);
    }
    return new LexiconFiles(all);
  }

  /** SHA-256 over paths and texts, hexadecimal. */
  public String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new TreeMap<>(texts)
          .forEach(
              (path, text) ->
                  digest.update((path + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void addFolder(Path folder, Map<String, String> all) {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> files = found.filter(path -> path.toString().endsWith(".toml")).toList();
      for (Path file : files) {
        String relative = folder.relativize(file).toString().replace('\\', '/');
        all.put(relative, Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon folder " + folder, e);
    }
  }
}
