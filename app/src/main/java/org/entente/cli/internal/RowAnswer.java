package org.entente.cli.internal;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row gets.
 *
 * @param cells for the columns that are added
 * @param fault why the row could not be answered; null if it was
 */
public record RowAnswer(List<String> cells, @Nullable String fault) {
  public RowAnswer {
    cells = List.copyOf(cells);
  }

  /** An answer. */
  public static RowAnswer of(String... cells) {
    return new RowAnswer(List.of(cells), null);
  }

  /** No answer: {@code width} empty cells. */
  public static RowAnswer refused(int width, String fault) {
    return new RowAnswer(Collections.nCopies(width, ""), fault);
  }
}
