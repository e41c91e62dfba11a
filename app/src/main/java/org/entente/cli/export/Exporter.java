package org.entente.cli.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.entente.cli.internal.CommandException;
import org.entente.exchange.RecordKind;
import org.entente.exchange.RecordWriter;
import org.entente.exchange.network.NetworkActor;
import org.entente.model.Coded;
import org.entente.store.Parquet;

/** Writes a choice of records as they come from the store. */
public final class Exporter {
  private final Selected selected;
  private final Function<String, NetworkActor> actors;
  private final LongConsumer progress;
  private final BooleanSupplier stopped;
  private final AtomicLong done;

  /**
   * An export of these records.
   *
   * @param actors what is known of a code
   * @param progress told of how many records have been written, in all files together
   * @param stopped whether the user wants it to end
   */
  public Exporter(
      Selected selected,
      Function<String, NetworkActor> actors,
      LongConsumer progress,
      BooleanSupplier stopped) {
    this(selected, actors, progress, stopped, new AtomicLong());
  }

  private Exporter(
      Selected selected,
      Function<String, NetworkActor> actors,
      LongConsumer progress,
      BooleanSupplier stopped,
      AtomicLong done) {
    this.done = done;
    this.selected = selected;
    this.actors = actors;
    this.progress = progress;
    this.stopped = stopped;
  }

  Selected selected() {
    return selected;
  }

  /** The same for records of these kinds only. */
  Exporter of(Set<RecordKind> kinds) {
    Selected fewer = new Selected(selected.store(), selected.query(), kinds);
    return new Exporter(fewer, actors, progress, stopped, done);
  }

  /**
   * Writes a file, in the place of one that is there, when it is whole.
   *
   * @return how many records of each kind
   * @throws CommandException if the user stopped it; then the file is as it was
   */
  public Map<RecordKind, Long> write(ExportFormat format, Path file) throws IOException {
    Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
    if (format == ExportFormat.PARQUET) {
      WholeFile.needFolder(file);
      for (RecordKind kind : selected.kinds()) {
        try (Stream<? extends Coded> records = records(kind, counts)) {
          Parquet.write(kind, records, file);
        }
      }
    } else {
      WholeFile.write(file, out -> counts.putAll(write(format, out)));
    }
    return counts;
  }

  /**
   * Writes text.
   *
   * @param out stays open
   * @return how many records of each kind
   */
  public Map<RecordKind, Long> write(ExportFormat format, Writer out) throws IOException {
    ExportFormat.TextForm form = format.form();
    if (form == null) {
      throw new IllegalArgumentException(format + " is no text");
    }
    Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
    RecordKind first = selected.kinds().stream().sorted().findFirst().orElseThrow();
    RecordWriter writer = form.on(first, actors, out);
    for (RecordKind kind : RecordKind.values()) {
      if (selected.kinds().contains(kind)) {
        try (Stream<? extends Coded> records = records(kind, counts)) {
          records.forEach(record -> write(record, writer));
        } catch (UncheckedIOException e) {
          throw e.getCause();
        }
      }
    }
    writer.end();
    out.flush();
    return counts;
  }

  private static void write(Coded record, RecordWriter writer) {
    try {
      writer.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The records of a kind, counted as they pass. */
  private Stream<? extends Coded> records(RecordKind kind, Map<RecordKind, Long> counts) {
    counts.put(kind, 0L);
    return selected
        .records(kind)
        .peek(
            record -> {
              if (stopped.getAsBoolean()) {
                throw CommandException.failed("stopped; nothing was written.");
              }
              counts.merge(kind, 1L, Long::sum);
              progress.accept(done.incrementAndGet());
            });
  }
}
