package org.entente.exchange.layout;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A file of event data, plain or packed with gzip or zip, line by line. */
public final class EventFile implements AutoCloseable {
  private static final Charset LEGACY = Charset.forName("windows-1252");
  private static final List<String> KINDS =
      List.of(".csv", ".tsv", ".tab", ".txt", ".jsonl", ".ndjson", ".json", ".gz", ".zip");
  private static final int BLOCK = 1 << 16;

  private final Path path;
  private final InputStream in;
  private final byte[] block = new byte[BLOCK];
  private String source;
  private byte[] held = new byte[1024];
  private int filled;
  private int at;
  private long line;
  private boolean started;

  private EventFile(Path path, InputStream in) {
    this.path = path;
    this.in = in;
    this.source = path.toString();
  }

  /** The files that a path names: itself, or those of event data below it, in order. */
  public static List<Path> list(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).filter(EventFile::isData).sorted().toList();
    }
  }

  private static boolean isData(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && KINDS.stream().anyMatch(name::endsWith);
  }

  /** Opens a file; its first part is reached by {@link #nextPart()}. */
  public static EventFile open(Path path) throws IOException {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    InputStream raw = Files.newInputStream(path);
    try {
      if (name.endsWith(".zip")) {
        return new EventFile(path, new ZipInputStream(raw));
      }
      return new EventFile(path, name.endsWith(".gz") ? new GZIPInputStream(raw, BLOCK) : raw);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /**
   * Goes to the next part: each file in a zip, otherwise the file itself. False behind the last.
   */
  public boolean nextPart() throws IOException {
    filled = 0;
    at = 0;
    line = 0;
    boolean first = !started;
    started = true;
    if (!(in instanceof ZipInputStream zip)) {
      return first;
    }
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory()) {
        source = path + "!" + entry.getName();
        return true;
      }
    }
    if (first) {
      throw new EOFException("holds no file, or is no zip");
    }
    return false;
  }

  /** The part's name: the path, and within a zip the name of the file in it. */
  public String source() {
    return source;
  }

  /** Number of the line that was read last, from 1. */
  public long line() {
    return line;
  }

  /** The next line of the part without its end, or null behind the last. */
  public @Nullable String next() throws IOException {
    int length = 0;
    while (true) {
      if (at == filled) {
        filled = Math.max(0, in.read(block));
        at = 0;
        if (filled == 0) {
          return length == 0 ? null : text(length);
        }
      }
      int end = at;
      while (end < filled && block[end] != '\n') {
        end++;
      }
      if (held.length < length + end - at) {
        held = Arrays.copyOf(held, 2 * (length + end - at));
      }
      System.arraycopy(block, at, held, length, end - at);
      length += end - at;
      at = Math.min(end + 1, filled);
      if (end < filled) {
        return text(length);
      }
    }
  }

  /** UTF-8; older files have lines in Windows' Western code page. */
  private String text(int filledLength) {
    line++;
    boolean returned = filledLength > 0 && held[filledLength - 1] == '\r';
    int length = returned ? filledLength - 1 : filledLength;
    int from = line == 1 && length >= 3 && held[0] == (byte) 0xEF && held[1] == (byte) 0xBB ? 3 : 0;
    String text = new String(held, from, length - from, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 || isWhole(text, from, length)
        ? text
        : new String(held, from, length - from, LEGACY);
  }

  /** Whether the bytes stand for this text, replacement characters and all. */
  private boolean isWhole(String text, int from, int length) {
    byte[] again = text.getBytes(StandardCharsets.UTF_8);
    return Arrays.equals(again, 0, again.length, held, from, length);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
