package org.entente.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The scripts, styles and pictures of the pages. All lie below a folder that is named after a hash
 * over them, so that browsers may keep them for ever and never mix two versions. Only what is held
 * here can be asked for: no path reaches a file.
 */
final class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json");

  private final Map<String, Asset> assets = new TreeMap<>();
  private final String version;

  /**
   * A file for browsers.
   *
   * @param bytes as it is
   * @param gzipped the same, compressed
   * @param type its media type
   */
  record Asset(byte[] bytes, byte[] gzipped, String type) {}

  private Assets(Map<String, byte[]> files) {
    MessageDigest digest = sha256();
    files.forEach(
        (name, bytes) -> {
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
          String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
          if (type == null) {
            throw new IllegalStateException("no media type is known for " + name);
          }
          assets.put(name, new Asset(bytes, gzip(bytes), type));
        });
    version = HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  /** Those of this installation. */
  static Assets load() {
    try {
      return new Assets(AssetFiles.read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the folder that they lie in. */
  String version() {
    return version;
  }

  /** The file of this name; null if there is none. */
  @Nullable Asset find(String name) {
    return assets.get(name);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A resource's bytes. */
  static byte[] resource(String path) throws IOException {
    try (InputStream stream = Assets.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("this installation lacks " + path);
      }
      return stream.readAllBytes();
    }
  }
}
