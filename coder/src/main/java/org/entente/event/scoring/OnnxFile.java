package org.entente.event.scoring;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights inside an ONNX file: reads them, and writes the file again with some of them
 * replaced. Only the few fields of the format that hold weights and wire them to operations are
 * understood; all else is copied byte by byte.
 */
public final class OnnxFile {
  // Field numbers of onnx.proto: ModelProto, GraphProto, NodeProto, TensorProto.
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int NODE_INPUT = 1;
  private static final int NODE_NAME = 3;
  private static final int TENSOR_DIMS = 1;
  private static final int TENSOR_TYPE = 2;
  private static final int TENSOR_FLOATS = 4;
  private static final int TENSOR_INTS = 5;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_RAW = 9;

  private static final int FLOAT = 1;

  private final byte[] bytes;

  public OnnxFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * A float weight.
   *
   * @param shape lengths of its axes
   * @param values row by row
   */
  public record Weight(long[] shape, float[] values) {}

  /** All float weights by name. */
  public Map<String, Weight> floats() throws IOException {
    Map<String, Weight> weights = new LinkedHashMap<>();
    for (Field field : fields(graph())) {
      if (field.number == GRAPH_INITIALIZER) {
        Tensor tensor = tensor(field.value);
        if (tensor.type == FLOAT) {
          weights.put(tensor.name, new Weight(tensor.shape(), tensor.floats()));
        }
      }
    }
    return weights;
  }

  /** For each operation with a name, the names of its inputs. */
  public Map<String, List<String>> inputs() throws IOException {
    Map<String, List<String>> inputs = new LinkedHashMap<>();
    for (Field field : fields(graph())) {
      if (field.number == GRAPH_NODE) {
        List<String> names = new ArrayList<>();
        String name = "";
        for (Field part : fields(field.value)) {
          if (part.number == NODE_INPUT) {
            names.add(text(part.value));
          } else if (part.number == NODE_NAME) {
            name = text(part.value);
          }
        }
        inputs.put(name, names);
      }
    }
    return inputs;
  }

  /**
   * The file with the named weights replaced.
   *
   * @param replacements raw little-endian values by the weight's name, of the type and size that
   *     the file has under that name
   * @throws IOException if the file is damaged, or lacks one of the weights
   */
  public byte[] withWeights(Map<String, byte[]> replacements) throws IOException {
    ByteArrayOutputStream graph = new ByteArrayOutputStream(bytes.length);
    CodedOutputStream out = CodedOutputStream.newInstance(graph);
    int replaced = 0;
    for (Field field : fields(graph())) {
      byte[] replacement = null;
      if (field.number == GRAPH_INITIALIZER) {
        replacement = replacements.get(tensor(field.value).name);
      }
      if (replacement == null) {
        field.write(out);
      } else {
        new Field(GRAPH_INITIALIZER, field.wire, replaced(field.value, replacement), 0).write(out);
        replaced++;
      }
    }
    out.flush();
    if (replaced != replacements.size()) {
      throw new IOException(
          "the encoder lacks " + (replacements.size() - replaced) + " of the weights to replace");
    }
    return model(graph.toByteArray());
  }

  private byte[] model(byte[] graph) throws IOException {
    ByteArrayOutputStream model = new ByteArrayOutputStream(bytes.length);
    CodedOutputStream out = CodedOutputStream.newInstance(model);
    for (Field field : fields(bytes)) {
      (field.number == MODEL_GRAPH ? new Field(MODEL_GRAPH, field.wire, graph, 0) : field)
          .write(out);
    }
    out.flush();
    return model.toByteArray();
  }

  private static byte[] replaced(byte[] tensor, byte[] raw) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length + 64);
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    for (Field field : fields(tensor)) {
      if (field.number != TENSOR_RAW
          && field.number != TENSOR_FLOATS
          && field.number != TENSOR_INTS) {
        field.write(out);
      }
    }
    out.writeByteArray(TENSOR_RAW, raw);
    out.flush();
    return bytes.toByteArray();
  }

  private byte[] graph() throws IOException {
    for (Field field : fields(bytes)) {
      if (field.number == MODEL_GRAPH) {
        return field.value;
      }
    }
    throw new IOException("not an ONNX file: it has no graph");
  }

  private record Field(int number, int wire, byte[] value, long varint) {
    void write(CodedOutputStream out) throws IOException {
      out.writeTag(number, wire);
      switch (wire) {
        case WireFormat.WIRETYPE_VARINT -> out.writeUInt64NoTag(varint);
        case WireFormat.WIRETYPE_LENGTH_DELIMITED -> out.writeByteArrayNoTag(value);
        default -> out.writeRawBytes(value);
      }
    }
  }

  private static List<Field> fields(byte[] message) throws IOException {
    CodedInputStream in = CodedInputStream.newInstance(message);
    in.setSizeLimit(Integer.MAX_VALUE);
    List<Field> fields = new ArrayList<>();
    while (!in.isAtEnd()) {
      int tag = in.readTag();
      int number = WireFormat.getTagFieldNumber(tag);
      int wire = WireFormat.getTagWireType(tag);
      fields.add(
          switch (wire) {
            case WireFormat.WIRETYPE_VARINT ->
                new Field(number, wire, new byte[0], in.readUInt64());
            case WireFormat.WIRETYPE_LENGTH_DELIMITED ->
                new Field(number, wire, in.readByteArray(), 0);
            case WireFormat.WIRETYPE_FIXED32 -> new Field(number, wire, in.readRawBytes(4), 0);
            case WireFormat.WIRETYPE_FIXED64 -> new Field(number, wire, in.readRawBytes(8), 0);
            default -> throw new IOException("damaged ONNX file: wire type " + wire);
          });
    }
    return fields;
  }

  private static final class Tensor {
    private final List<Long> dims = new ArrayList<>();
    private String name = "";
    private int type;
    private byte[] raw = new byte[0];

    long[] shape() {
      return dims.stream().mapToLong(Long::longValue).toArray();
    }

    float[] floats() {
      float[] values = new float[raw.length / Float.BYTES];
      ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
      return values;
    }
  }

  private static Tensor tensor(byte[] message) throws IOException {
    Tensor tensor = new Tensor();
    for (Field field : fields(message)) {
      switch (field.number) {
        case TENSOR_DIMS -> {
          if (field.wire == WireFormat.WIRETYPE_VARINT) {
            tensor.dims.add(field.varint);
          } else {
            CodedInputStream packed = CodedInputStream.newInstance(field.value);
            while (!packed.isAtEnd()) {
              tensor.dims.add(packed.readInt64());
            }
          }
        }
        case TENSOR_TYPE -> tensor.type = (int) field.varint;
        case TENSOR_FLOATS, TENSOR_RAW -> tensor.raw = field.value;
        case TENSOR_NAME -> tensor.name = text(field.value);
        default -> {}
      }
    }
    return tensor;
  }

  private static String text(byte[] utf8) {
    return new String(utf8, java.nio.charset.StandardCharsets.UTF_8);
  }
}
