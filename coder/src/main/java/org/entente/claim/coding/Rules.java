package org.entente.claim.coding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.entente.event.Coder;

/**
 * All that decides a document's records beside its text: when it changes, documents are coded
 * again.
 *
 * @param digest of the model, the least confidence and the user's own lexicon
 */
public record Rules(String digest) {

  /**
   * The rules of a coder.
   *
   * @param version of Entente
   * @param minConfidence least probability of an event for it to be written down
   * @param lexicon folders laid over the lexicon that ships, the later over the earlier
   * @throws IOException if one of them cannot be read
   */
  public static Rules of(Coder coder, String version, double minConfidence, List<Path> lexicon)
      throws IOException {
    MessageDigest digest = sha256();
    put(digest, version);
    put(digest, coder.modelVersion());
    put(digest, Double.toString(minConfidence));
    for (Path folder : lexicon) {
      for (Path file : files(folder)) {
        put(digest, folder.relativize(file).toString());
        digest.update(Files.readAllBytes(file));
      }
    }
    return new Rules(HexFormat.of().formatHex(digest.digest()));
  }

  /** The input's fingerprint and these rules in one. */
  public String fingerprint(String input) {
    MessageDigest digest = sha256();
    put(digest, input);
    put(digest, this.digest);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(".toml")).sorted().toList();
    }
  }

  private static void put(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
