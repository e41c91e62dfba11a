package org.entente.document.internal.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.document.Input;
import org.entente.document.ReadingLimits;
import org.entente.document.internal.Bytes;
import org.entente.document.internal.Refusal;
import org.entente.document.internal.RefusedInput;
import org.entente.document.internal.Several;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The pages of a WARC file, record by record. A page is given out only when a record or the file's
 * end follows it: its length was right then. Behind a broken record the next one is searched for.
 */
public final class WarcPages implements Several {
  private final String source;
  private final MeteredFile file;
  private final WarcReader reader;
  private final PassedOver passedOver = new PassedOver();
  private final Captures captures;
  private final Consumer<String> notes;
  private final Deque<Input> ready = new ArrayDeque<>();
  private @Nullable Path copy;
  private @Nullable Input held;
  private Map<String, List<String>> last = Map.of();
  private long begin;
  private boolean wrongLength;
  private boolean ended;

  /**
   * Opens a file.
   *
   * @param source how messages call it
   * @param notes is told at the end what was passed over
   * @throws IOException if it cannot be opened
   */
  public WarcPages(String source, Path path, ReadingLimits limits, Consumer<String> notes)
      throws IOException {
    this.source = source;
    this.notes = notes;
    this.captures = new Captures(limits.documentBytes(), passedOver);
    this.file = new MeteredFile(path);
    this.reader = new WarcReader(file);
    reader.setLenient(true);
    reader.onWarning(warning -> wrongLength |= warning.equals("invalid record trailer"));
  }

  /**
   * The same of a stream, which is first written to a file: records are found by their places.
   *
   * @param stream is closed
   */
  public static WarcPages of(
      String source, InputStream stream, ReadingLimits limits, Consumer<String> notes)
      throws IOException {
    Path copy = Files.createTempFile("entente", ".warc");
    try (stream) {
      Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
      WarcPages pages = new WarcPages(source, copy, limits, notes);
      pages.copy = copy;
      return pages;
    } catch (IOException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  @Override
  public @Nullable Input next() {
    while (ready.isEmpty() && !ended) {
      try {
        step();
      } catch (IOException e) {
        ended = true;
        refuse(begin, "cannot be read any further: " + e.getMessage());
      }
    }
    return ready.poll();
  }

  /** Takes one record; what came before it is then known to be whole. */
  private void step() throws IOException {
    wrongLength = false;
    Optional<WarcRecord> record;
    try {
      record = advance();
    } catch (IOException | IllegalArgumentException e) {
      headIsBroken(e);
      return;
    }
    release();
    if (record.isEmpty() || isAgain(record.get())) {
      end();
      return;
    }
    begin = reader.position();
    try {
      held = page(record.get());
      record.get().body().consume();
    } catch (IOException | IllegalArgumentException e) {
      held = null;
      broken(begin, reason(e));
    }
  }

  private Optional<WarcRecord> advance() throws IOException {
    file.head();
    try {
      return reader.next();
    } finally {
      file.body();
    }
  }

  private @Nullable Input page(WarcRecord record) throws IOException {
    String place = place(begin);
    try {
      return captures.page(place, record);
    } catch (Refusal refusal) {
      return new RefusedInput(place, null, refusal.reason());
    }
  }

  /** Blank lines at a file's end make jwarc see its last record again. */
  private boolean isAgain(WarcRecord record) throws IOException {
    Map<String, List<String>> fields = record.headers().map();
    boolean again = fields.equals(last) && file.position() == file.size();
    last = fields;
    return again;
  }

  /** No record begins where one should: that is so if the one before has told a wrong length. */
  private void headIsBroken(Exception cause) throws IOException {
    long at = reader.position();
    if (reader.compression() == WarcCompression.NONE && file.isBlankFrom(at)) {
      release();
      end();
    } else if (wrongLength) {
      held = null;
      broken(begin, "its length is not what it says");
    } else {
      release();
      broken(at, reason(cause));
    }
  }

  /** Refuses the record at {@code at} and goes on at the next one. */
  private void broken(long at, String reason) throws IOException {
    boolean packed = reader.compression() == WarcCompression.GZIP;
    long next = new RecordSearch(file, packed).from(at + 1);
    String rest = next < 0 ? "no other record was found behind it" : "the rest was read";
    refuse(at, "the record is broken: " + reason + "; " + rest + "; fetch the file again");
    if (next < 0) {
      end();
    } else {
      reader.position(next);
      begin = next;
      last = Map.of();
    }
  }

  private static String reason(Exception cause) {
    if (cause instanceof ParsingException) {
      return "its head is not that of a WARC record";
    }
    if (cause instanceof EOFException) {
      return "it breaks off before its end";
    }
    return cause instanceof IOException io
        ? Bytes.broken(io).split("; ", 2)[0]
        : "a field of its head has no valid value";
  }

  private void refuse(long at, String reason) {
    ready.add(new RefusedInput(place(at), null, reason));
  }

  private void release() {
    if (held != null) {
      ready.add(held);
      held = null;
    }
  }

  private void end() {
    ended = true;
    String note = passedOver.note();
    if (!note.isEmpty()) {
      notes.accept(source + ": " + note);
    }
  }

  private String place(long offset) {
    return source + ", byte " + offset;
  }

  @Override
  public void close() throws IOException {
    ended = true;
    file.close();
    if (copy != null) {
      Files.deleteIfExists(copy);
    }
  }
}
