package org.entente.spark.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.entente.claim.coding.DocumentCoder;
import org.entente.claim.coding.Outcome;
import org.entente.document.Input;
import org.entente.document.OpenedStream;
import org.entente.document.ReadingLimits;
import org.entente.document.Refused;
import org.entente.document.Sources;

/** Reads and codes the documents of a piece, one after the other. */
record PieceReader(DocumentCoder coder, Configuration configuration) {

  /**
   * Hands on what became of each input.
   *
   * @throws IOException if the file system fails, which may pass
   */
  void read(Piece piece, Consumer<Outcome> outcomes) throws IOException {
    try {
      switch (piece.form()) {
        case PARQUET -> readTable(piece, outcomes);
        case LINES -> readLines(piece, outcomes);
        default -> {
          Path path = new Path(piece.path());
          WatchedStream whole = new WatchedStream(path.getFileSystem(configuration).open(path));
          read(new OpenedStream(piece.source(), piece.id(), 1, whole), whole, outcomes);
        }
      }
    } catch (FileNotFoundException e) {
      refuse(piece, "is not there any more; check the path", outcomes);
    } catch (AccessControlException e) {
      refuse(piece, "cannot be opened; check its permissions", outcomes);
    }
  }

  private void readLines(Piece piece, Consumer<Outcome> outcomes) throws IOException {
    Path path = new Path(piece.path());
    LineStream lines = new LineStream(path.getFileSystem(configuration).open(path), piece.range());
    WatchedStream watched = new WatchedStream(lines);
    read(
        new OpenedStream(piece.source(), piece.id(), lines.firstLine(), watched),
        watched,
        outcomes);
  }

  /** A table of documents is read as if each row were a line of JSON. */
  private void readTable(Piece piece, Consumer<Outcome> outcomes) throws IOException {
    try (ParquetLines rows = new ParquetLines(new Path(piece.path()), configuration)) {
      WatchedStream watched = new WatchedStream(rows);
      read(new OpenedStream(piece.source(), piece.id(), 1, watched), watched, outcomes);
    } catch (UnreadableTable e) {
      refuse(piece, String.valueOf(e.getMessage()), outcomes);
    }
  }

  private void read(OpenedStream stream, WatchedStream watched, Consumer<Outcome> outcomes)
      throws IOException {
    try (watched;
        Stream<Input> inputs = Sources.of(stream, ReadingLimits.defaults())) {
      inputs.map(coder::code).forEach(outcomes);
    }
    watched.check();
  }

  private static void refuse(Piece piece, String reason, Consumer<Outcome> outcomes) {
    outcomes.accept(new Outcome.NotDone(new Refused(piece.source(), null, reason)));
  }
}
