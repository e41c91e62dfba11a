package org.entente.event.scoring;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights inside an ONNX file, and which operations they feed. Only the few fields of the
 * format that say so are understood; all else is passed over.
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

  private final Map<String, List<String>> inputs = new LinkedHashMap<>();
  private final Map<String, Tensor> tensors = new LinkedHashMap<>();

  /**
   * Reads a file.
   *
   * @param bytes not to be changed afterwards
   * @throws IOException if it is damaged, or something else
   */
  public OnnxFile(byte[] bytes) throws IOException {
    boolean found = false;
    for (Field field : fields(ByteBuffer.wrap(bytes))) {
      if (field.number == MODEL_GRAPH) {
        found = true;
        graph(field.value);
      }
    }
    if (!found) {
      throw new IOException("not an ONNX file: it has no graph");
    }
  }

  private void graph(ByteBuffer graph) throws IOException {
    for (Field field : fields(graph)) {
      if (field.number == GRAPH_NODE) {
        node(field.value);
      } else if (field.number == GRAPH_INITIALIZER) {
        Tensor tensor = Tensor.of(field.value);
        tensors.put(tensor.name, tensor);
      }
    }
  }

  private void node(ByteBuffer node) throws IOException {
    List<String> names = new ArrayList<>();
    String name = "";
    for (Field part : fields(node)) {
      if (part.number == NODE_INPUT) {
        names.add(part.text());
      } else if (part.number == NODE_NAME) {
        name = part.text();
      }
    }
    inputs.put(name, names);
  }

  /**
   * A float weight.
   *
   * @param shape lengths of its axes
   * @param values row by row
   */
  public record Weight(long[] shape, float[] values) {}

  /** All float weights by name. */
  public Map<String, Weight> floats() {
    Map<String, Weight> weights = new LinkedHashMap<>();
    tensors.forEach(
        (name, tensor) -> {
          if (tensor.type == FLOAT) {
            weights.put(name, new Weight(tensor.shape, tensor.floats()));
          }
        });
    return weights;
  }

  /** For each operation with a name, the names of its inputs. */
  public Map<String, List<String>> inputs() {
    return inputs;
  }

  /**
   * A weight of 8 bits a value, row by row.
   *
   * @throws IOException if there is none of that name
   */
  byte[] bytes(String name) throws IOException {
    ByteBuffer raw = tensor(name).raw.duplicate();
    byte[] bytes = new byte[raw.remaining()];
    raw.get(bytes);
    return bytes;
  }

  /**
   * A weight that is a single number.
   *
   * @throws IOException if there is none of that name, or it has several values
   */
  float number(String name) throws IOException {
    Tensor tensor = tensor(name);
    if (tensor.type == FLOAT && tensor.raw.remaining() == Float.BYTES) {
      return tensor.floats()[0];
    }
    if (tensor.type != FLOAT && tensor.ints.size() == 1) {
      return tensor.ints.get(0);
    }
    throw new IOException("the encoder's " + name + " is not a single number");
  }

  private Tensor tensor(String name) throws IOException {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new IOException("the encoder has no " + name);
    }
    return tensor;
  }

  /**
   * A field of a message.
   *
   * @param value what it holds, if it has a length; else empty
   * @param varint what it holds, if it is a whole number; else 0
   */
  private record Field(int number, ByteBuffer value, long varint) {
    String text() {
      return StandardCharsets.UTF_8.decode(value.duplicate()).toString();
    }

    /** The numbers of a field that may be given one by one or packed. */
    List<Long> numbers() throws IOException {
      if (!value.hasRemaining()) {
        return List.of(varint);
      }
      List<Long> numbers = new ArrayList<>();
      CodedInputStream packed = CodedInputStream.newInstance(value.duplicate());
      while (!packed.isAtEnd()) {
        numbers.add(packed.readInt64());
      }
      return numbers;
    }
  }

  /** The fields of a message; their values are views of it, not copies. */
  private static List<Field> fields(ByteBuffer message) throws IOException {
    CodedInputStream in = CodedInputStream.newInstance(message.duplicate());
    in.enableAliasing(true);
    List<Field> fields = new ArrayList<>();
    ByteBuffer none = ByteBuffer.allocate(0);
    while (!in.isAtEnd()) {
      int tag = in.readTag();
      int number = WireFormat.getTagFieldNumber(tag);
      switch (WireFormat.getTagWireType(tag)) {
        case WireFormat.WIRETYPE_VARINT -> fields.add(new Field(number, none, in.readUInt64()));
        case WireFormat.WIRETYPE_LENGTH_DELIMITED ->
            fields.add(new Field(number, in.readByteBuffer(), 0));
        default -> {
          if (!in.skipField(tag)) {
            throw new IOException("damaged ONNX file: a group ends that never began");
          }
        }
      }
    }
    return fields;
  }

  /**
   * A weight as it stands in the file.
   *
   * @param raw its values in their own format; empty if they are in {@code ints}
   * @param ints its values, if they are whole numbers in the file's own format
   */
  private record Tensor(String name, int type, long[] shape, ByteBuffer raw, List<Integer> ints) {
    static Tensor of(ByteBuffer message) throws IOException {
      List<Long> shape = new ArrayList<>();
      List<Integer> ints = new ArrayList<>();
      String name = "";
      int type = 0;
      ByteBuffer raw = ByteBuffer.allocate(0);
      for (Field field : fields(message)) {
        switch (field.number) {
          case TENSOR_DIMS -> shape.addAll(field.numbers());
          case TENSOR_TYPE -> type = (int) field.varint;
          case TENSOR_FLOATS, TENSOR_RAW -> raw = field.value;
          case TENSOR_INTS -> field.numbers().forEach(value -> ints.add(value.intValue()));
          case TENSOR_NAME -> name = field.text();
          default -> {}
        }
      }
      long[] lengths = shape.stream().mapToLong(Long::longValue).toArray();
      return new Tensor(name, type, lengths, raw, ints);
    }

    float[] floats() {
      float[] values = new float[raw.remaining() / Float.BYTES];
      raw.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
      return values;
    }
  }
}
