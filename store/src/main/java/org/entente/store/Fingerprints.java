package org.entente.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Fingerprints of documents by their ids: 16 bytes for each, a table of hashes with open
 * addressing. Two documents are taken for the same only where 128 bits of SHA-256 agree. Not for
 * use from several threads at a time.
 */
public final class Fingerprints {
  private long[] ids = new long[1 << 11];
  private long[] prints = new long[1 << 11];
  private int size;

  /** Whether the document is known with this fingerprint. */
  public boolean has(String id, String fingerprint) {
    int slot = slot(hash(id));
    return ids[slot] != 0 && prints[slot] == hash(fingerprint);
  }

  /** Whether the document is known, with whichever fingerprint. */
  public boolean knows(String id) {
    return ids[slot(hash(id))] != 0;
  }

  /** Notes a document's fingerprint, in place of what was noted before. */
  public void put(String id, String fingerprint) {
    put(hash(id), hash(fingerprint));
  }

  private void put(long id, long print) {
    int slot = slot(id);
    if (ids[slot] == 0) {
      ids[slot] = id;
      size++;
    }
    prints[slot] = print;
    if (size > ids.length / 4 * 3) {
      grow();
    }
  }

  private void grow() {
    long[] oldIds = ids;
    long[] oldPrints = prints;
    ids = new long[oldIds.length * 2];
    prints = new long[oldIds.length * 2];
    size = 0;
    for (int i = 0; i < oldIds.length; i++) {
      if (oldIds[i] != 0) {
        put(oldIds[i], oldPrints[i]);
      }
    }
  }

  /** Where this id stands, or the free slot where it would. */
  private int slot(long id) {
    int mask = ids.length - 1;
    int slot = (int) (id >>> 32) & mask;
    while (ids[slot] != 0 && ids[slot] != id) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Never 0, which marks a free slot. */
  private static long hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long hash = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
      return hash == 0 ? 1 : hash;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
