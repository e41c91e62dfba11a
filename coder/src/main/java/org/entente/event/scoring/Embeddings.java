package org.entente.event.scoring;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * The encoder's embeddings as published, in 8 bits: what a piece is, where it stands, and the
 * segment, which is always the first.
 */
record Embeddings(Table pieces, Table positions, Table segments) {
  private static final int WIDTH = Encoder.WIDTH;

  /** Rows of {@code WIDTH} values: {@code (value - zero) * scale}, the value without sign. */
  private record Table(byte[] values, float scale, int zero) {
    float at(int row, int column) {
      return (Byte.toUnsignedInt(values[row * WIDTH + column]) - zero) * scale;
    }
  }

  /**
   * Finds the embeddings in the published int8 file.
   *
   * @throws IOException if they are missing
   */
  static Embeddings of(OnnxFile file) throws IOException {
    return new Embeddings(table(file, "word"), table(file, "position"), table(file, "token_type"));
  }

  private static Table table(OnnxFile file, String kind) throws IOException {
    String name = "embeddings." + kind + "_embeddings.weight_";
    byte[] values = file.bytes(name + "quantized");
    if (values.length == 0 || values.length % WIDTH != 0) {
      throw new IOException(name + "quantized has " + values.length + " values");
    }
    return new Table(values, file.number(name + "scale"), (int) file.number(name + "zero_point"));
  }

  /**
   * Sums of the embeddings of a sentence, one row a piece.
   *
   * @param ids numbers of the pieces
   * @return a direct buffer of {@code ids.length} times the width, ready to be read
   * @throws IndexOutOfBoundsException if a piece is not in the vocabulary or stands too far back
   */
  FloatBuffer sums(long[] ids) {
    FloatBuffer sums =
        ByteBuffer.allocateDirect(ids.length * WIDTH * Float.BYTES)
            .order(ByteOrder.nativeOrder())
            .asFloatBuffer();
    for (int position = 0; position < ids.length; position++) {
      int piece = Math.toIntExact(ids[position]);
      for (int d = 0; d < WIDTH; d++) {
        sums.put(pieces.at(piece, d) + segments.at(0, d) + positions.at(position, d));
      }
    }
    return sums.flip();
  }
}
