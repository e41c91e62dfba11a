package org.entente.spark.internal;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What one task codes.
 *
 * @param pieces in the order of the inputs; a list that can be serialised
 */
record Split(ArrayList<Piece> pieces) implements Serializable {
  private static final int ID_BYTES = 8;

  /** Pieces, in their order, in splits of about {@code bytes} each; a piece is never divided. */
  static List<Split> of(List<Piece> pieces, long bytes) {
    List<Split> splits = new ArrayList<>();
    ArrayList<Piece> open = new ArrayList<>();
    long size = 0;
    for (Piece piece : pieces) {
      if (!open.isEmpty() && size + piece.bytes() > bytes) {
        splits.add(new Split(open));
        open = new ArrayList<>();
        size = 0;
      }
      open.add(piece);
      size += piece.bytes();
    }
    if (!open.isEmpty()) {
      splits.add(new Split(open));
    }
    return splits;
  }

  /** The same for the same pieces of unchanged files; 16 hexadecimal digits. */
  String id() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Piece piece : pieces) {
        digest.update((piece.key() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
