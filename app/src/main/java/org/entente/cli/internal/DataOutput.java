package org.entente.cli.internal;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Standard output, which a reader may close before all is written. */
public final class DataOutput extends FilterOutputStream {
  private DataOutput(OutputStream out) {
    super(out);
  }

  /** Writes UTF-8 to {@code out}; throws {@link ClosedOutput} when its reader is gone. */
  public static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(new DataOutput(out), StandardCharsets.UTF_8));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw told(e);
    }
  }

  private static IOException told(IOException e) {
    if (isClosed(e)) {
      throw new ClosedOutput(e);
    }
    return e;
  }

  private static boolean isClosed(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe") || message.contains("stream closed");
  }
}
