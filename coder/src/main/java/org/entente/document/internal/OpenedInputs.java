package org.entente.document.internal;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.entente.document.Input;
import org.entente.document.OpenedStream;
import org.entente.document.ReadingLimits;
import org.entente.document.internal.warc.WarcPages;
import org.entente.document.internal.web.Fetcher;
import org.jspecify.annotations.Nullable;

/** Opens places one after the other. */
public final class OpenedInputs implements Iterator<Input>, AutoCloseable {
  private static final String STANDARD = "standard input";

  private final Iterator<Place> places;
  private final ReadingLimits limits;
  private final InputStream standard;
  private final Consumer<String> notes;
  private @Nullable Fetcher fetcher;
  private @Nullable Several several;
  private @Nullable Input next;

  /**
   * Opens what {@code arguments} name.
   *
   * @param standard what {@code -} stands for
   * @param notes is told of what was passed over
   */
  public OpenedInputs(
      List<String> arguments, ReadingLimits limits, InputStream standard, Consumer<String> notes) {
    this.places = Walk.places(arguments).iterator();
    this.limits = limits;
    this.standard = standard;
    this.notes = notes;
  }

  /** The inputs of one stream. */
  public OpenedInputs(OpenedStream stream, ReadingLimits limits) {
    this.places = List.<Place>of(new Place.Opened(stream)).iterator();
    this.limits = limits;
    this.standard = InputStream.nullInputStream();
    this.notes = note -> {};
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (several != null) {
        next = several.next();
        if (next == null) {
          closeSeveral();
        }
      } else if (places.hasNext()) {
        next = open(places.next());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Input next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Input input = next;
    next = null;
    return input;
  }

  /** The input at {@code place}; null where it has lines, which are then to be taken. */
  private @Nullable Input open(Place place) {
    if (place instanceof Place.OnDisk file) {
      return onDisk(file);
    }
    if (place instanceof Place.Web web) {
      return fetched(web.url());
    }
    if (place instanceof Place.Nowhere nowhere) {
      return new RefusedInput(nowhere.source(), null, nowhere.reason());
    }
    if (place instanceof Place.Opened given) {
      OpenedStream stream = given.stream();
      return opened(
          new Named(stream.source(), stream.id(), stream.firstLine()),
          stream.bytes(),
          Format.ofName(stream.source()));
    }
    return opened(new Named(STANDARD, "stdin", 1), standard, Format.UNKNOWN);
  }

  /** How messages and documents call an input, and the number of its first line. */
  private record Named(String source, String id, int firstLine) {}

  private @Nullable Input onDisk(Place.OnDisk file) {
    String source = file.path().toString();
    try {
      Format promised = Format.ofName(source);
      if (promised == Format.WARC || (promised == Format.UNKNOWN && isWarc(file.path()))) {
        several = new WarcPages(source, file.path(), limits, notes);
        return null;
      }
      InputStream stream = Files.newInputStream(file.path());
      return opened(new Named(source, file.id(), 1), stream, promised);
    } catch (IOException e) {
      return new RefusedInput(source, null, "cannot be opened; check its permissions");
    }
  }

  private static boolean isWarc(Path file) throws IOException {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), Unpacking.BUFFER)) {
      return Sniff.isWarc(Unpacking.head(Unpacking.unpacked(raw)));
    } catch (EOFException | ZipException e) {
      return false;
    }
  }

  private @Nullable Input opened(Named named, InputStream raw, Format promised) {
    try {
      if (promised == Format.WARC) {
        several = WarcPages.of(named.source(), raw, limits, notes);
        return null;
      }
      InputStream stream = Unpacking.unpacked(new BufferedInputStream(raw, Unpacking.BUFFER));
      Format format = promised == Format.UNKNOWN ? Sniff.format(Unpacking.head(stream)) : promised;
      if (format == Format.JSON_LINES) {
        several = new JsonLines(named.source(), stream, limits.documentBytes(), named.firstLine());
        return null;
      }
      if (format == Format.WARC) {
        several = WarcPages.of(named.source(), stream, limits, notes);
        return null;
      }
      try (stream) {
        Bytes bytes = Bytes.of(stream, limits.documentBytes());
        return new WholeInput(
            named.source(), named.id(), new WholeInput.Content(bytes, format, null, null));
      }
    } catch (Refusal refusal) {
      return new RefusedInput(named.source(), null, refusal.reason());
    } catch (IOException e) {
      closeQuietly(raw);
      return new RefusedInput(named.source(), null, Bytes.broken(e));
    }
  }

  private @Nullable Input fetched(String url) {
    if (fetcher == null) {
      fetcher = new Fetcher(limits);
    }
    try {
      WebPage page = WebPage.of(url, fetcher.fetch(url), limits);
      if (page.format() == Format.JSON_LINES) {
        several = page.lines(limits);
        return null;
      }
      return page.input();
    } catch (Refusal refusal) {
      return new RefusedInput(url, null, refusal.reason());
    }
  }

  private static void closeQuietly(InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void closeSeveral() {
    Several open = several;
    several = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    closeSeveral();
  }
}
