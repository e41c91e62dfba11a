package org.entente.cli.internal;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads tab-separated values whose cells may be quoted after RFC 4180. A quotation mark that does
 * not enclose a whole cell is a quotation mark, as in files that were written without any quoting.
 */
public final class TsvReader implements AutoCloseable {
  /** A quoted cell that has not ended after so many lines was no quoted cell. */
  private static final int MAX_LINES = 100;

  private final Reader in;
  private final Deque<String> waiting = new ArrayDeque<>();
  private int line;
  private int width = -1;

  public TsvReader(Reader in) {
    this.in = in;
  }

  /** The next row; blank lines are passed over. */
  public Optional<TsvRow> next() throws IOException {
    String text = nextLine();
    while (text != null && text.isBlank() && text.indexOf('\t') < 0) {
      text = nextLine();
    }
    if (text == null) {
      return Optional.empty();
    }
    int first = line;
    TsvRow row = new TsvRow(first, spanning(text).orElse(TsvCells.literal(text)).cells());
    width = width < 0 ? row.cells().size() : width;
    return Optional.of(row);
  }

  /** The row that starts with {@code text}, drawing further lines for a quoted cell. */
  private Optional<TsvCells> spanning(String text) throws IOException {
    StringBuilder joined = new StringBuilder(text);
    Deque<String> drawn = new ArrayDeque<>();
    TsvCells cells = TsvCells.of(text);
    while (cells.open() && drawn.size() < MAX_LINES) {
      String more = nextLine();
      if (more == null) {
        break;
      }
      drawn.add(more);
      joined.append('\n').append(more);
      cells = TsvCells.of(joined.toString());
    }
    boolean fits = !cells.open() && (drawn.isEmpty() || width < 0 || cells.cells().size() == width);
    if (!fits) {
      line -= drawn.size();
      while (!drawn.isEmpty()) {
        waiting.addFirst(drawn.removeLast());
      }
      return Optional.empty();
    }
    return Optional.of(cells);
  }

  private @Nullable String nextLine() throws IOException {
    String next = waiting.isEmpty() ? fromReader() : waiting.removeFirst();
    line += next == null ? 0 : 1;
    return next;
  }

  private @Nullable String fromReader() throws IOException {
    StringBuilder text = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n') {
      text.append((char) c);
      c = in.read();
    }
    if (line == 0 && !text.isEmpty() && text.charAt(0) == '\uFEFF') {
      text.deleteCharAt(0);
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
