package org.entente.event.scoring;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The trained weights as they ship: the encoder's matrices in 8 bits with one scale a column, all
 * else in 32.
 *
 * @param version name of the training run, as the model card gives it
 * @param matrices quantised matrices by their name in the encoder's ONNX file
 * @param vectors all other weights: the encoder's under their name in the ONNX file, the heads'
 *     under "heads." and theirs
 */
public record ScorerWeights(
    String version, Map<String, Quantised> matrices, Map<String, float[]> vectors) {
  private static final int MAGIC = 0x454e5457; // "ENTW"
  private static final int FORMAT = 1;
  private static final long LONGEST = 1 << 26; // far more than any weight of such an encoder
  private static final String COMBINATION = "heads.combination";

  /**
   * A matrix in 8 bits: {@code value[row][column] = values[row * columns + column] *
   * scales[column]}.
   *
   * @param values row by row
   * @param scales one a column
   */
  public record Quantised(byte[] values, float[] scales) {

    float[] floats() {
      float[] floats = new float[values.length];
      for (int i = 0; i < values.length; i++) {
        floats[i] = values[i] * scales[i % scales.length];
      }
      return floats;
    }

    /** Rounds each column of {@code matrix} to 255 even steps around zero. */
    public static Quantised of(float[] matrix, int columns) {
      float[] scales = new float[columns];
      for (int i = 0; i < matrix.length; i++) {
        scales[i % columns] = Math.max(scales[i % columns], Math.abs(matrix[i]) / 127);
      }
      byte[] values = new byte[matrix.length];
      for (int i = 0; i < matrix.length; i++) {
        float scale = scales[i % columns];
        values[i] = scale == 0 ? 0 : (byte) Math.round(matrix[i] / scale);
      }
      return new Quantised(values, scales);
    }
  }

  /** Values in the byte order of all files here. */
  static byte[] littleEndian(float[] values) {
    ByteBuffer buffer =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    buffer.asFloatBuffer().put(values);
    return buffer.array();
  }

  /** Whether there is a weight of that name. */
  public boolean has(String name) {
    return matrices.containsKey(name) || vectors.containsKey(name);
  }

  /**
   * A weight in 32 bits, row by row.
   *
   * @throws IllegalStateException if there is none of that name
   */
  public float[] values(String name) {
    Quantised matrix = matrices.get(name);
    float[] values = matrix == null ? vectors.get(name) : matrix.floats();
    if (values == null) {
      throw new IllegalStateException("the weights have no " + name);
    }
    return values;
  }

  /**
   * Weights of the heads.
   *
   * @throws IOException if there are none of that name
   */
  float[] head(String name) throws IOException {
    float[] values = vectors.get("heads." + name);
    if (values == null) {
      throw new IOException("the weights have no head " + name);
    }
    return values;
  }

  /** How to weigh votes; the model alone where the weights do not say. */
  Combination combination() {
    float[] weights = vectors.get(COMBINATION);
    return weights == null ? Combination.MODEL_ALONE : Combination.of(weights);
  }

  /** The same weights with another way to weigh votes. */
  public ScorerWeights with(Combination combination) {
    Map<String, float[]> others = new LinkedHashMap<>(vectors);
    others.put(COMBINATION, combination.weights());
    return new ScorerWeights(version, matrices, others);
  }

  /** Writes the weights; {@link #read} reads them back. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(FORMAT);
    out.writeUTF(version);
    out.writeInt(matrices.size());
    for (Map.Entry<String, Quantised> entry : matrices.entrySet()) {
      out.writeUTF(entry.getKey());
      writeFloats(out, entry.getValue().scales);
      out.writeInt(entry.getValue().values.length);
      out.write(entry.getValue().values);
    }
    out.writeInt(vectors.size());
    for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
      out.writeUTF(entry.getKey());
      writeFloats(out, entry.getValue());
    }
    out.flush();
  }

  private static void writeFloats(DataOutputStream out, float[] values) throws IOException {
    out.writeInt(values.length);
    out.write(littleEndian(values));
  }

  /**
   * Reads weights.
   *
   * @throws IOException if the stream holds something else, another format, or breaks off
   */
  public static ScorerWeights read(InputStream stream) throws IOException {
    try {
      return read(new DataInputStream(new BufferedInputStream(stream, 1 << 16)));
    } catch (EOFException e) {
      throw new IOException("the weights break off", e);
    }
  }

  private static ScorerWeights read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a file of Entente's weights");
    }
    int format = in.readInt();
    if (format != FORMAT) {
      throw new IOException("weights of format " + format + "; this version reads " + FORMAT);
    }
    String version = in.readUTF();
    Map<String, Quantised> matrices = new LinkedHashMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      String name = in.readUTF();
      float[] scales = readFloats(in);
      byte[] values = readBytes(in, in.readInt());
      matrices.put(name, new Quantised(values, scales));
    }
    Map<String, float[]> vectors = new LinkedHashMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      vectors.put(in.readUTF(), readFloats(in));
    }
    return new ScorerWeights(version, matrices, vectors);
  }

  private static float[] readFloats(DataInputStream in) throws IOException {
    byte[] bytes = readBytes(in, (long) in.readInt() * Float.BYTES);
    float[] values = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
    return values;
  }

  private static byte[] readBytes(DataInputStream in, long length) throws IOException {
    if (length < 0 || length > LONGEST) {
      throw new IOException("the weights are damaged: one has " + length + " bytes");
    }
    byte[] bytes = new byte[(int) length];
    in.readFully(bytes);
    return bytes;
  }
}
