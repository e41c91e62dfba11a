package org.entente.spark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * The local disk under the scheme {@code flaky}. Where a file is marked, reading it fails once, in
 * its middle, or ends the process at once.
 */
public final class FlakyFileSystem extends RawLocalFileSystem {
  private static final URI NAME = URI.create("flaky:///");
  private static final int KILLED = 137;

  /** The file that says what is to happen to another one: {@code fail} or {@code halt}. */
  static Path trap(Path file, String what) {
    return file.resolveSibling("." + file.getFileName() + "." + what);
  }

  @Override
  public URI getUri() {
    return NAME;
  }

  @Override
  public String getScheme() {
    return "flaky";
  }

  @Override
  public void initialize(URI uri, Configuration configuration) throws IOException {
    super.initialize(NAME, configuration);
  }

  @Override
  public FSDataInputStream open(org.apache.hadoop.fs.Path file, int bufferSize) throws IOException {
    return new FSDataInputStream(
        new Breaking(super.open(file, bufferSize), Path.of(file.toUri().getPath())));
  }

  private static final class Breaking extends FSInputStream {
    private final FSDataInputStream in;
    private final Path path;

    Breaking(FSDataInputStream in, Path path) {
      this.in = in;
      this.path = path;
    }

    @Override
    public int read() throws IOException {
      breakOnce();
      return in.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (in.getPos() > 0) {
        breakOnce();
      }
      return in.read(target, offset, Math.min(length, 700));
    }

    private void breakOnce() throws IOException {
      if (Files.deleteIfExists(trap(path, "halt"))) {
        Runtime.getRuntime().halt(KILLED);
      }
      if (Files.deleteIfExists(trap(path, "fail"))) {
        throw new IOException("the connection was reset");
      }
    }

    @Override
    public void seek(long position) throws IOException {
      in.seek(position);
    }

    @Override
    public long getPos() throws IOException {
      return in.getPos();
    }

    @Override
    public boolean seekToNewSource(long position) throws IOException {
      return in.seekToNewSource(position);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
