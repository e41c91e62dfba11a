package org.entente.document.internal.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file of which only so much may be read while a record's head is parsed: a head without an end
 * would else fill the memory.
 */
final class MeteredFile implements SeekableByteChannel {
  /** Packed or not; gzip makes at most a thousand times as much of it. */
  private static final int HEAD_BYTES = 128 * 1024;

  private static final int BLANK = 4096;

  /** A record's head is longer than any that a crawler writes. */
  static final class EndlessHead extends IOException {
    private static final long serialVersionUID = 1L;

    EndlessHead() {
      super("its head is longer than 128 KiB");
    }
  }

  private final FileChannel file;
  private long left = Long.MAX_VALUE;

  MeteredFile(Path path) throws IOException {
    file = FileChannel.open(path);
  }

  /** From now on a head is parsed. */
  void head() {
    left = HEAD_BYTES;
  }

  /** From now on a body is read, of any length. */
  void body() {
    left = Long.MAX_VALUE;
  }

  /** Whether only a few line ends, or nothing, stand at {@code begin} and behind it. */
  boolean isBlankFrom(long begin) throws IOException {
    if (file.size() - begin > BLANK) {
      return false;
    }
    ByteBuffer rest = ByteBuffer.allocate(BLANK);
    while (rest.hasRemaining() && file.read(rest, begin + rest.position()) > 0) {
      continue;
    }
    for (byte b : Arrays.copyOf(rest.array(), rest.position())) {
      if (b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    if (left <= 0) {
      throw new EndlessHead();
    }
    int read = file.read(into);
    left -= Math.max(read, 0);
    return read;
  }

  @Override
  public long position() throws IOException {
    return file.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    file.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }
}
