package org.entente.event.scoring;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Sentences that the model was trained on, each with one labelled pair and the model's vector of
 * it: to show which of them a new pair is most like.
 */
public final class Precedents {
  private static final String RESOURCE = "/org/entente/event/scoring/precedents.bin";
  private static final int MAGIC = 0x454e5450; // "ENTP"

  private final String version;
  private final List<Precedent> all;

  private Precedents(String version, List<Precedent> all) {
    this.version = version;
    this.all = List.copyOf(all);
  }

  /**
   * A labelled pair of the corpus.
   *
   * @param id the sentence's identifier in the corpus
   * @param text the sentence
   * @param actor the words of the side that acts
   * @param recipient the words of the other side
   * @param label its type, or "none"
   * @param vector the model's vector of the pair, in steps of 1/127 of its largest value
   */
  public record Precedent(
      String id, String text, String actor, String recipient, String label, byte[] vector) {

    /** A precedent whose vector is rounded to 8 bits. */
    public static Precedent of(
        String id, String text, String actor, String recipient, String label, float[] vector) {
      float largest = 1e-9f;
      for (float value : vector) {
        largest = Math.max(largest, Math.abs(value));
      }
      byte[] rounded = new byte[vector.length];
      for (int i = 0; i < vector.length; i++) {
        rounded[i] = (byte) Math.round(vector[i] / largest * 127);
      }
      return new Precedent(id, text, actor, recipient, label, rounded);
    }

    /** Cosine of the angle between the vectors. */
    double likeness(float[] other) {
      double dot = 0;
      double own = 1e-9;
      double others = 1e-9;
      for (int i = 0; i < vector.length; i++) {
        dot += vector[i] * other[i];
        own += vector[i] * vector[i];
        others += other[i] * other[i];
      }
      return dot / Math.sqrt(own * others);
    }
  }

  /**
   * A precedent beside a pair.
   *
   * @param precedent the labelled pair
   * @param likeness cosine of their vectors, at most 1
   */
  public record Near(Precedent precedent, double likeness) {}

  /** The {@code count} precedents most like a pair with this vector, nearest first. */
  public List<Near> nearest(float[] vector, int count) {
    return all.stream()
        .map(precedent -> new Near(precedent, precedent.likeness(vector)))
        .sorted(Comparator.comparingDouble(Near::likeness).reversed())
        .limit(count)
        .toList();
  }

  /** Name of the training run; vectors of another run are not comparable. */
  public String version() {
    return version;
  }

  /**
   * Loads the precedents that ship.
   *
   * @throws IOException if they are missing or damaged
   */
  public static Precedents load() throws IOException {
    try (InputStream stream = Precedents.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IOException("the model's part " + RESOURCE + " is not in this installation");
      }
      return read(stream);
    }
  }

  /** Writes precedents; {@link #read} reads them back. */
  public static void write(String version, List<Precedent> precedents, OutputStream stream)
      throws IOException {
    DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream));
    out.writeInt(MAGIC);
    out.writeUTF(version);
    out.writeInt(precedents.size());
    for (Precedent precedent : precedents) {
      out.writeUTF(precedent.id);
      out.writeUTF(precedent.text);
      out.writeUTF(precedent.actor);
      out.writeUTF(precedent.recipient);
      out.writeUTF(precedent.label);
      out.writeShort(precedent.vector.length);
      out.write(precedent.vector);
    }
    out.close();
  }

  /**
   * Reads precedents.
   *
   * @throws IOException if the stream holds something else, or breaks off
   */
  public static Precedents read(InputStream stream) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a file of Entente's precedents");
    }
    String version = in.readUTF();
    List<Precedent> precedents = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      String id = in.readUTF();
      String text = in.readUTF();
      String actor = in.readUTF();
      String recipient = in.readUTF();
      String label = in.readUTF();
      byte[] vector = new byte[in.readShort()];
      in.readFully(vector);
      precedents.add(new Precedent(id, text, actor, recipient, label, vector));
    }
    return new Precedents(version, precedents);
  }
}
