package org.entente.event.scoring;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes an ONNX file: weights, operations on them, one float input and one float output. Covers
 * what {@link EncoderGraph} needs of the format; operations come from ONNX itself or, with {@link
 * #fused}, from ONNX Runtime's own set.
 */
final class OnnxGraph {
  // Field numbers of onnx.proto, and the versions of the file format and of both sets.
  private static final int MODEL_FORMAT = 1;
  private static final int MODEL_GRAPH = 7;
  private static final int MODEL_SETS = 8;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_NAME = 2;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int GRAPH_INPUT = 11;
  private static final int GRAPH_OUTPUT = 12;
  private static final int FLOAT = 1;
  private static final int INT8 = 3;
  private static final int FORMAT = 8;
  private static final int ONNX_VERSION = 18;
  private static final int FUSED_VERSION = 1;
  private static final String FUSED = "com.microsoft";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 25);
  private final CodedOutputStream graph = CodedOutputStream.newInstance(bytes);

  /** A setting of an operation, as the bytes of ONNX's AttributeProto. */
  record Setting(byte[] proto) {
    static Setting of(String name, float value) {
      return new Setting(
          message(
              out -> {
                out.writeString(1, name);
                out.writeFloat(2, value);
                out.writeInt32(20, 1);
              }));
    }

    static Setting of(String name, int value) {
      return new Setting(
          message(
              out -> {
                out.writeString(1, name);
                out.writeInt64(3, value);
                out.writeInt32(20, 2);
              }));
    }
  }

  /** A vector in 32 bits; returns its name. */
  String vector(String name, float[] values) {
    return weight(name, FLOAT, ScorerWeights.littleEndian(values), values.length);
  }

  /** A matrix in 8 bits, row by row; returns its name. */
  String matrix(String name, byte[] values, int columns) {
    return weight(name, INT8, values, values.length / columns, columns);
  }

  /** A whole number of 8 bits; returns its name. */
  String number(String name, int value) {
    return weight(name, INT8, new byte[] {(byte) value});
  }

  private String weight(String name, int type, byte[] raw, int... shape) {
    byte[] head =
        message(
            out -> {
              for (int length : shape) {
                out.writeInt64(1, length);
              }
              out.writeInt32(2, type);
              out.writeString(8, name);
            });
    // Written in two parts, since the bytes of a weight are many.
    write(
        out -> {
          out.writeTag(GRAPH_INITIALIZER, 2);
          out.writeUInt32NoTag(head.length + CodedOutputStream.computeByteArraySize(9, raw));
          out.writeRawBytes(head);
          out.writeByteArray(9, raw);
        });
    return name;
  }

  /**
   * An operation of ONNX.
   *
   * @param inputs names of values; empty for one that is left out
   * @param outputs names of what it makes
   */
  void standard(String operation, List<String> inputs, List<String> outputs, Setting... settings) {
    node("", operation, inputs, outputs, settings);
  }

  /** An operation of ONNX Runtime with one output; returns its name. */
  String fused(String operation, List<String> inputs, String output, Setting... settings) {
    node(FUSED, operation, inputs, List.of(output), settings);
    return output;
  }

  private void node(
      String set,
      String operation,
      List<String> inputs,
      List<String> outputs,
      Setting... settings) {
    byte[] node =
        message(
            out -> {
              for (String input : inputs) {
                out.writeString(1, input);
              }
              for (String output : outputs) {
                out.writeString(2, output);
              }
              out.writeString(3, outputs.get(0));
              out.writeString(4, operation);
              for (Setting setting : settings) {
                out.writeByteArray(5, setting.proto);
              }
              out.writeString(7, set);
            });
    write(out -> out.writeByteArray(GRAPH_NODE, node));
  }

  /** The file, with input and output of shape (1, any length, {@code width}). */
  byte[] file(String input, String output, int width) {
    write(
        out -> {
          out.writeString(GRAPH_NAME, "encoder");
          out.writeByteArray(GRAPH_INPUT, states(input, width));
          out.writeByteArray(GRAPH_OUTPUT, states(output, width));
          out.flush();
        });
    return message(
        out -> {
          out.writeInt64(MODEL_FORMAT, FORMAT);
          out.writeByteArray(MODEL_SETS, set("", ONNX_VERSION));
          out.writeByteArray(MODEL_SETS, set(FUSED, FUSED_VERSION));
          out.writeByteArray(MODEL_GRAPH, bytes.toByteArray());
        });
  }

  private static byte[] states(String name, int width) {
    byte[] one = message(out -> out.writeInt64(1, 1));
    byte[] length = message(out -> out.writeString(2, "length"));
    byte[] wide = message(out -> out.writeInt64(1, width));
    byte[] shape =
        message(
            out -> {
              out.writeByteArray(1, one);
              out.writeByteArray(1, length);
              out.writeByteArray(1, wide);
            });
    byte[] tensor =
        message(
            out -> {
              out.writeInt32(1, FLOAT);
              out.writeByteArray(2, shape);
            });
    byte[] type = message(out -> out.writeByteArray(1, tensor));
    return message(
        out -> {
          out.writeString(1, name);
          out.writeByteArray(2, type);
        });
  }

  private static byte[] set(String domain, int version) {
    return message(
        out -> {
          out.writeString(1, domain);
          out.writeInt64(2, version);
        });
  }

  private interface Writing {
    void to(CodedOutputStream out) throws IOException;
  }

  private static byte[] message(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    try {
      writing.to(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is written but memory
    }
    return bytes.toByteArray();
  }

  private void write(Writing writing) {
    try {
      writing.to(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is written but memory
    }
  }
}
