package org.entente.store.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.store.CodedDocument;
import org.entente.store.Fingerprints;
import org.jspecify.annotations.Nullable;

/** The addresses and the texts of all documents, by their hashes; read once, when first asked. */
public final class KnownPages {
  private final Database database;
  private @Nullable Fingerprints known;

  public KnownPages(Database database) {
    this.database = database;
  }

  /** Whether a document was found at this address. */
  public synchronized boolean holdsUrl(String url) {
    return known().knows(url(url));
  }

  /** Whether a document has this very text. */
  public synchronized boolean holdsText(String text) {
    return known().knows(text(sha256(text)));
  }

  /** These documents were stored. */
  public synchronized void add(Collection<CodedDocument> batch) {
    if (known != null) {
      for (CodedDocument each : batch) {
        Document document = each.document();
        put(document.url(), sha256(document.text()), known);
      }
    }
  }

  private Fingerprints known() {
    Fingerprints all = known;
    if (all == null) {
      all = new Fingerprints();
      Fingerprints loaded = all;
      try (Stream<String[]> rows =
          database.stream(
              Select.of("SELECT url, sha256(text) FROM documents"),
              row -> new String[] {row.getString(1), row.getString(2)})) {
        rows.forEach(row -> put(row[0], row[1], loaded));
      }
      known = all;
    }
    return all;
  }

  private static void put(@Nullable String url, String textHash, Fingerprints all) {
    if (url != null) {
      all.put(url(url), "");
    }
    all.put(text(textHash), "");
  }

  private static String url(String url) {
    return "url " + url;
  }

  private static String text(String hash) {
    return "text " + hash;
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
