package org.entente.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entente.exchange.layout.EventFile;
import org.entente.exchange.layout.Format;
import org.entente.exchange.layout.MentionFile;
import org.entente.exchange.layout.RowFault;
import org.entente.store.ImportCounts;
import org.entente.store.ImportPlan;
import org.entente.store.ImportWatch;
import org.entente.store.Refusal;
import org.jspecify.annotations.Nullable;

/** Brings a file of event data into the store, chunk by chunk. Used from one thread. */
public final class FileImport {
  private final Imports imports;
  private final Folder folder;
  private final ImportPlan plan;
  private final ImportWatch watch;

  public FileImport(Database database, ImportPlan plan, ImportWatch watch) {
    this.imports = new Imports(database);
    this.folder = database.folder();
    this.plan = plan;
    this.watch = watch;
  }

  /** Imports a file, from where an earlier import of it was stopped. */
  public ImportCounts run(Path path) {
    ImportCounts counts = ImportCounts.NONE;
    try (EventFile file = EventFile.open(path)) {
      String print = Files.size(path) + "@" + Files.getLastModifiedTime(path).toMillis();
      boolean readable = true;
      while (readable && !watch.stopped() && file.nextPart()) {
        Reading reading = part(file, new Imports.Part(file.source(), plan.dataset(), print));
        counts = counts.plus(reading.counts);
        readable = !reading.damaged;
      }
      return counts;
    } catch (IOException e) {
      // Between its parts, or before the first.
      Refusal refusal = new Refusal(path.toString(), 0, words(e));
      imports.begin(new Imports.Part(path.toString(), plan.dataset(), ""));
      return counts.plus(refused(refusal));
    }
  }

  private Reading part(EventFile file, Imports.Part part) {
    Imports.Done before = imports.stopped(part);
    if (before == null) {
      imports.begin(part);
    }
    Reading reading = new Reading(file, part, before);
    reading.run();
    if (reading.whole) {
      imports.finish(part);
    }
    return reading;
  }

  private ImportCounts refused(Refusal refusal) {
    watch.refused(refusal);
    imports.refuse(List.of(refusal));
    return new ImportCounts(0, 0, 1, 0, 0, 0);
  }

  private static String words(IOException fault) {
    return fault instanceof NoSuchFileException
        ? "is not there"
        : "cannot be read on from here; the file is cut short or damaged ("
            + fault.getMessage()
            + "). Get it again and import it again: what is here stays";
  }

  /** The reading of one part. */
  private final class Reading {
    private final EventFile file;
    private final Imports.Part part;
    private final long skip;
    private final Deque<String> sample = new ArrayDeque<>();
    private ImportCounts counts;
    private long line;
    private boolean whole;
    private boolean damaged;

    Reading(EventFile file, Imports.Part part, Imports.@Nullable Done before) {
      this.file = file;
      this.part = part;
      this.skip = before == null ? 0 : before.line();
      this.counts = before == null ? ImportCounts.NONE : before.counts();
    }

    void run() {
      Intake intake;
      IOException fault = fill();
      try {
        intake = intake(new ArrayList<>(sample));
      } catch (RowFault e) {
        whole = true;
        damaged = fault != null;
        counts = refused(new Refusal(part.source(), 0, fault == null ? e.reason() : words(fault)));
        return;
      }
      if (intake.hasHeader()) {
        sample.poll();
        line++;
      }
      boolean more = true;
      try (Storing storing = new Storing(imports, part, intake, watch, counts)) {
        while (more && !watch.stopped()) {
          more = chunk(intake, storing);
        }
        counts = storing.counts();
      }
      whole = !more;
    }

    /** GDELT's mentions lie beside its events. */
    private Intake intake(List<String> first) {
      return plan.format() == Format.GDELT && MentionFile.fits(first)
          ? new MentionIntake(MentionFile.of(first), part)
          : new EventIntake(plan.format().detect(first, plan.codebook()), part);
    }

    /** Reads the first lines; what stops that comes up again when they have been used. */
    private @Nullable IOException fill() {
      try {
        for (String next = file.next(); next != null; next = file.next()) {
          sample.add(next);
          if (sample.size() == Format.SAMPLE) {
            break;
          }
        }
        return null;
      } catch (IOException e) {
        return e;
      }
    }

    /** Reads a chunk and has it stored; false at the end of the part. */
    private boolean chunk(Intake intake, Storing storing) {
      long from = Math.max(line, skip);
      Path staged = folder.temporary().resolve("import-" + from + ".tsv");
      try {
        Files.createDirectories(folder.temporary());
        Chunk chunk = new Chunk(staged, from);
        boolean filled = false;
        try {
          boolean more = fill(chunk, intake);
          filled = true;
          storing.store(chunk);
          return more;
        } finally {
          if (!filled) {
            chunk.close();
          }
        }
      } catch (IOException e) {
        throw Failures.explain(folder, e);
      }
    }

    private boolean fill(Chunk chunk, Intake intake) throws IOException {
      while (!chunk.isFull()) {
        String row;
        try {
          row = sample.isEmpty() ? file.next() : sample.poll();
        } catch (IOException e) {
          refuse(chunk, line + 1, words(e));
          damaged = true;
          return false;
        }
        if (row == null) {
          return false;
        }
        line++;
        if (line > skip && !row.isBlank()) {
          take(row, chunk, intake);
        }
        if (line % 1000 == 0 && watch.stopped()) {
          return true;
        }
      }
      return true;
    }

    private void take(String row, Chunk chunk, Intake intake) throws IOException {
      try {
        intake.take(row, line, chunk, watch);
      } catch (RowFault e) {
        refuse(chunk, line, e.reason());
      }
    }

    private void refuse(Chunk chunk, long at, String reason) {
      Refusal refusal = new Refusal(part.source(), at, reason);
      watch.refused(refusal);
      chunk.refuse(refusal);
    }
  }
}
