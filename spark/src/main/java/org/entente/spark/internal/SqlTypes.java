package org.entente.spark.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.entente.store.LakeTable;
import org.entente.store.LakeTable.Column;

/** The lake's tables as Spark sees them. */
public final class SqlTypes {
  private static final Map<String, DataType> TYPES =
      Map.of(
          "VARCHAR", DataTypes.StringType,
          "VARCHAR[]", DataTypes.createArrayType(DataTypes.StringType),
          "INTEGER", DataTypes.IntegerType,
          "DOUBLE", DataTypes.DoubleType,
          "BOOLEAN", DataTypes.BooleanType,
          "DATE", DataTypes.DateType,
          "TIMESTAMP", DataTypes.TimestampNTZType);

  private SqlTypes() {}

  /** The columns of a table, in their order. */
  public static StructType of(LakeTable table) {
    List<StructField> fields = new ArrayList<>();
    for (Column column : table.columns()) {
      DataType type = TYPES.get(column.type());
      if (type == null) {
        throw new IllegalStateException(
            "column " + column.name() + " of " + table.name() + " is " + column.type());
      }
      fields.add(DataTypes.createStructField(column.name(), type, true));
    }
    return DataTypes.createStructType(fields);
  }

  /** An input that could not be read: source, line, reason. */
  static StructType refused() {
    return new StructType()
        .add("source", DataTypes.StringType)
        .add("line", DataTypes.LongType)
        .add("reason", DataTypes.StringType);
  }

  /** A line of the journal. */
  static StructType journal() {
    StructType line =
        new StructType()
            .add("split", DataTypes.StringType)
            .add("at", DataTypes.IntegerType)
            .add("sentences", DataTypes.LongType)
            .add("refused", refused());
    for (LakeTable table : LakeTable.all()) {
      line = line.add(table.name(), DataTypes.createArrayType(of(table)));
    }
    return line;
  }
}
