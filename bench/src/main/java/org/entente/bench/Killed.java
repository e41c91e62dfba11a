package org.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.entente.exchange.RecordJson;
import org.entente.store.Access;
import org.entente.store.Store;

/**
 * Compares the store of an undisturbed reading with that of a reading which was killed and resumed,
 * and writes {@code docs/results/killed.md}. Ends with exit code 1 where they differ.
 */
final class Killed {
  private Killed() {}

  /**
   * @param args the two stores, seconds of the undisturbed reading, how often the other was killed
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Content whole = Content.of(Path.of(args[0]));
    Content killed = Content.of(Path.of(args[1]));
    boolean same = whole.equals(killed);
    Files.writeString(
        Path.of("docs/results/killed.md"),
        String.format(
            Locale.ROOT,
            "# A reading killed and resumed%n%nMeasured by `bench/kill`: %s.%n%n"
                + "| reading | documents | records | SHA-256 of the sorted records |%n|---|---|---|---|%n"
                + "| undisturbed, %s s | %d | %d | %s |%n| killed with -9 %s times | %d | %d | %s |%n%n%s%n",
            Machine.line(Path.of(".")),
            args[2],
            whole.documents,
            whole.records,
            whole.hash,
            args[3],
            killed.documents,
            killed.records,
            killed.hash,
            same ? "The records are the same." : "THE RECORDS DIFFER."));
    System.exit(same ? 0 : 1);
  }

  private record Content(long documents, long records, String hash) {
    static Content of(Path dir) {
      try (Store store = Store.open(dir, Access.READ)) {
        List<String> lines = store.records().map(RecordJson::format).sorted().toList();
        long documents = store.documents().count();
        return new Content(documents, lines.size(), hash(lines));
      }
    }

    private static String hash(List<String> lines) {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
