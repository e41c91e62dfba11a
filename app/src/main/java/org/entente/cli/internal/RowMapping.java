package org.entente.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Copies a table row by row, in order, and adds columns.
 *
 * @param header the table's first row
 * @param kept numbers of the columns that are copied
 * @param added names of the columns that are added
 * @param threads how many rows are worked on at a time
 */
public record RowMapping(TsvHeader header, int[] kept, List<String> added, int threads) {
  public RowMapping {
    added = List.copyOf(added);
  }

  private record Answered(TsvRow row, RowAnswer answer) {}

  /**
   * Writes the header and all rows.
   *
   * @return whether every row got an answer
   */
  public boolean run(
      TsvReader in, TsvWriter out, Function<TsvRow, RowAnswer> work, Consumer<String> faults)
      throws IOException {
    out.write(row(header.names(), added));
    boolean[] clean = {true};
    InOrder.run(
        new Rows(in),
        threads,
        row -> new Answered(row, answer(row, work)),
        answered -> {
          String fault = answered.answer().fault();
          if (fault != null) {
            clean[0] = false;
            faults.accept(header.source() + ":" + answered.row().line() + ": " + fault);
          }
          write(out, answered);
          return true;
        });
    return clean[0];
  }

  private RowAnswer answer(TsvRow row, Function<TsvRow, RowAnswer> work) {
    int cells = row.cells().size();
    int width = header.names().size();
    return cells > width
        ? RowAnswer.refused(
            added.size(), "the row has " + cells + " cells, the first line has " + width + ".")
        : work.apply(row);
  }

  private void write(TsvWriter out, Answered answered) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < header.names().size(); i++) {
      cells.add(answered.row().cell(i));
    }
    try {
      out.write(row(cells, answered.answer().cells()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> row(List<String> cells, List<String> more) {
    List<String> row = new ArrayList<>();
    Arrays.stream(kept).forEach(column -> row.add(cells.get(column)));
    row.addAll(more);
    return row;
  }

  /** The rows that are left. */
  private static final class Rows implements Iterator<TsvRow> {
    private final TsvReader in;
    private @Nullable TsvRow next;

    Rows(TsvReader in) {
      this.in = in;
    }

    @Override
    public boolean hasNext() {
      try {
        Optional<TsvRow> row = next == null ? in.next() : Optional.of(next);
        next = row.orElse(null);
        return row.isPresent();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public TsvRow next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      TsvRow row = next;
      next = null;
      return row;
    }
  }
}
