package org.entente.document.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.entente.document.Input;
import org.entente.document.ReadingLimits;
import org.entente.document.internal.web.Fetched;
import org.entente.document.internal.web.Fetcher;
import org.jspecify.annotations.Nullable;

/** Opens places one after the other. */
public final class OpenedInputs implements Iterator<Input>, AutoCloseable {
  private static final String STANDARD = "standard input";
  private static final int GZIP_BUFFER = 1 << 16;

  private final Iterator<Place> places;
  private final ReadingLimits limits;
  private final InputStream standard;
  private @Nullable Fetcher fetcher;
  private @Nullable JsonLines lines;
  private @Nullable Input next;

  public OpenedInputs(List<String> arguments, ReadingLimits limits, InputStream standard) {
    this.places = Walk.places(arguments).iterator();
    this.limits = limits;
    this.standard = standard;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (lines != null) {
        next = lines.next();
        if (next == null) {
          closeLines();
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
    return opened(new Named(STANDARD, "stdin"), standard, Format.UNKNOWN);
  }

  /** How messages and documents call an input. */
  private record Named(String source, String id) {}

  private @Nullable Input onDisk(Place.OnDisk file) {
    String source = file.path().toString();
    try {
      InputStream stream = Files.newInputStream(file.path());
      return opened(new Named(source, file.id()), stream, Format.ofName(source));
    } catch (IOException e) {
      return new RefusedInput(source, null, "cannot be opened; check its permissions");
    }
  }

  private @Nullable Input opened(Named named, InputStream raw, Format promised) {
    try {
      InputStream stream = unpacked(new BufferedInputStream(raw, GZIP_BUFFER));
      Format format = promised == Format.UNKNOWN ? Sniff.format(head(stream)) : promised;
      if (format == Format.JSON_LINES) {
        lines = new JsonLines(named.source(), stream, limits.documentBytes());
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

  private static InputStream unpacked(InputStream stream) throws IOException {
    byte[] head = head(stream);
    return Sniff.isGzip(head)
        ? new BufferedInputStream(new GZIPInputStream(stream, GZIP_BUFFER), GZIP_BUFFER)
        : stream;
  }

  /** The first bytes of {@code stream}, which stays where it was; fewer where it breaks off. */
  private static byte[] head(InputStream stream) throws IOException {
    stream.mark(Sniff.HEAD + 1);
    byte[] head = new byte[Sniff.HEAD];
    int length = 0;
    try {
      int read = stream.read(head, 0, head.length);
      while (read > 0 && length + read < head.length) {
        length += read;
        read = stream.read(head, length, head.length - length);
      }
      length += Math.max(read, 0);
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
    }
    stream.reset();
    return java.util.Arrays.copyOf(head, length);
  }

  private @Nullable Input fetched(String url) {
    if (fetcher == null) {
      fetcher = new Fetcher(limits);
    }
    Fetched page;
    try {
      page = fetcher.fetch(url);
    } catch (Refusal refusal) {
      return new RefusedInput(url, null, refusal.reason());
    }
    Format format = Format.ofMediaType(page.mediaType(), page.path());
    if (format == null) {
      return new RefusedInput(
          url, null, "the server sends " + page.mediaType() + ", which is no text to read");
    }
    return fetched(url, page, format);
  }

  private @Nullable Input fetched(String url, Fetched page, Format promised) {
    try {
      InputStream stream = unpacked(new ByteArrayInputStream(page.body()));
      Bytes bytes = Bytes.of(stream, limits.documentBytes());
      Format format = promised == Format.UNKNOWN ? Sniff.format(bytes.array()) : promised;
      if (format == Format.JSON_LINES) {
        InputStream again = new ByteArrayInputStream(bytes.array());
        lines = new JsonLines(url, again, limits.documentBytes());
        return null;
      }
      return new WholeInput(url, url, new WholeInput.Content(bytes, format, page.charset(), url));
    } catch (Refusal refusal) {
      return new RefusedInput(url, null, refusal.reason());
    } catch (IOException e) {
      return new RefusedInput(url, null, Bytes.broken(e));
    }
  }

  private static void closeQuietly(InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void closeLines() {
    JsonLines open = lines;
    lines = null;
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
    closeLines();
  }
}
