package org.entente.cli;

import java.io.IOException;
import org.entente.cli.internal.Settings;
import org.entente.event.Coder;
import org.jspecify.annotations.Nullable;

/** A coder that is loaded, which takes seconds, only when there is something to code. */
final class LazyCoder implements AutoCloseable {
  private final Settings settings;
  private @Nullable Coder loaded;

  LazyCoder(Settings settings) {
    this.settings = settings;
  }

  Coder get() throws IOException {
    Coder coder = loaded;
    if (coder == null) {
      coder = CodingOptions.coder(settings);
      loaded = coder;
    }
    return coder;
  }

  @Override
  public void close() {
    if (loaded != null) {
      loaded.close();
    }
  }
}
