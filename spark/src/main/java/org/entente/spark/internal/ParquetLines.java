package org.entente.spark.internal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.ParquetRuntimeException;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** A Parquet file of documents as lines of JSON: columns id, text, title, date, outlet … */
final class ParquetLines extends InputStream {
  private static final List<String> FIELDS =
      List.of("id", "text", "title", "date", "outlet", "url", "language");
  private static final String MARK = "PAR1";
  private static final JsonMapper JSON = new JsonMapper();

  private final MessageType columns;
  private final ParquetReader<Group> rows;
  private byte[] line = {};
  private int from;

  /**
   * Opens a file.
   *
   * @throws UnreadableTable if it is damaged or holds no texts
   */
  ParquetLines(Path file, Configuration configuration) throws IOException {
    columns = columns(file, configuration);
    Configuration reading = new Configuration(configuration);
    reading.set(ReadSupport.PARQUET_READ_SCHEMA, columns.toString());
    rows = ParquetReader.builder(new GroupReadSupport(), file).withConf(reading).build();
  }

  private static MessageType columns(Path file, Configuration configuration) throws IOException {
    checkMark(file, configuration);
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(file, configuration))) {
      MessageType all = reader.getFileMetaData().getSchema();
      if (!all.containsField("text")) {
        throw new UnreadableTable("the table has no column \"text\"; add it");
      }
      List<Type> known =
          all.getFields().stream()
              .filter(field -> FIELDS.contains(field.getName()) && field.isPrimitive())
              .toList();
      return new MessageType(all.getName(), known);
    } catch (ParquetRuntimeException e) {
      throw damaged(e);
    }
  }

  /** Parquet's own reader takes a file without its mark for a fault in the program. */
  private static void checkMark(Path file, Configuration configuration) throws IOException {
    FileSystem files = file.getFileSystem(configuration);
    long length = files.getFileStatus(file).getLen();
    byte[] mark = new byte[MARK.length()];
    if (length > mark.length) {
      try (FSDataInputStream in = files.open(file)) {
        in.readFully(length - mark.length, mark);
      }
    }
    if (!MARK.equals(new String(mark, StandardCharsets.ISO_8859_1))) {
      throw new UnreadableTable("is no Parquet file or was cut off; write it again");
    }
  }

  private static UnreadableTable damaged(RuntimeException e) {
    return new UnreadableTable(
        "is a damaged Parquet file (" + e.getMessage() + "); write it again", e);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (from >= line.length && !next()) {
      return -1;
    }
    int count = Math.min(length, line.length - from);
    System.arraycopy(line, from, target, offset, count);
    from += count;
    return count;
  }

  private boolean next() throws IOException {
    Group row;
    try {
      row = rows.read();
    } catch (ParquetRuntimeException e) {
      throw damaged(e);
    }
    if (row == null) {
      return false;
    }
    line = (json(row) + "\n").getBytes(StandardCharsets.UTF_8);
    from = 0;
    return true;
  }

  private ObjectNode json(Group row) {
    ObjectNode json = JSON.createObjectNode();
    for (Type column : columns.getFields()) {
      String name = column.getName();
      json.put(name, row.getFieldRepetitionCount(name) > 0 ? cell(column, row) : null);
    }
    return json;
  }

  /** Days and times as ISO days, all else as it prints. */
  private static String cell(Type column, Group row) {
    String name = column.getName();
    @Nullable LogicalTypeAnnotation meaning = column.getLogicalTypeAnnotation();
    if (meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(row.getInteger(name, 0)).toString();
    }
    if (meaning instanceof TimestampLogicalTypeAnnotation time) {
      return day(row.getLong(name, 0), time.getUnit()).toString();
    }
    return column.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY
        ? row.getBinary(name, 0).toStringUsingUTF8()
        : row.getValueToString(index(row, name), 0);
  }

  private static int index(Group row, String name) {
    return row.getType().getFieldIndex(name);
  }

  private static LocalDate day(long time, LogicalTypeAnnotation.TimeUnit unit) {
    long perSecond =
        switch (unit) {
          case MILLIS -> 1_000L;
          case MICROS -> 1_000_000L;
          default -> 1_000_000_000L;
        };
    return LocalDate.ofInstant(
        Instant.ofEpochSecond(Math.floorDiv(time, perSecond)), ZoneOffset.UTC);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
