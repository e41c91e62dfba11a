package org.entente.spark.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.TaskContext;
import org.entente.claim.coding.Outcome;

/** Codes a split into the journal. */
record CodingTask(CodingRules rules, Journal journal, Counters counters) implements Serializable {

  /**
   * Codes one split; does nothing where that was done.
   *
   * @throws IOException if the file system fails; Spark then tries again
   */
  void code(Split split) throws IOException {
    TaskContext task = TaskContext.get();
    long attempt = task == null ? 0 : task.taskAttemptId();
    journal.write(split.id(), attempt, out -> code(split, out));
  }

  private void code(Split split, Writer out) throws IOException {
    PieceReader reader = new PieceReader(rules.coder(), journal.configuration().value());
    String id = split.id();
    AtomicInteger at = new AtomicInteger();
    try {
      for (Piece piece : split.pieces()) {
        reader.read(piece, outcome -> note(id, at.getAndIncrement(), outcome, out));
      }
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void note(String split, int at, Outcome outcome, Writer out) {
    TaskContext task = TaskContext.get();
    if (task != null && task.isInterrupted()) {
      throw new UncheckedIOException(new InterruptedIOException("the task was stopped"));
    }
    counters.count(outcome);
    try {
      JournalLine.write(split, at, outcome, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
