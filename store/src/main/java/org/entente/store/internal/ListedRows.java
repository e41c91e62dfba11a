package org.entente.store.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as lists of cells. */
final class ListedRows implements RowSink {
  private final List<List<@Nullable Object>> rows = new ArrayList<>();
  private List<@Nullable Object> row = new ArrayList<>();

  List<List<@Nullable Object>> rows() {
    return rows;
  }

  @Override
  public void beginRow() {
    row = new ArrayList<>();
  }

  @Override
  public void append(String value) {
    row.add(value);
  }

  @Override
  public void append(int value) {
    row.add(value);
  }

  @Override
  public void append(double value) {
    row.add(value);
  }

  @Override
  public void append(boolean value) {
    row.add(value);
  }

  @Override
  public void append(LocalDate value) {
    row.add(value);
  }

  @Override
  public void append(LocalDateTime value) {
    row.add(value);
  }

  @Override
  public void append(List<?> values) {
    row.add(values);
  }

  @Override
  public void appendNull() {
    row.add(null);
  }

  @Override
  public void endRow() {
    rows.add(row);
  }
}
