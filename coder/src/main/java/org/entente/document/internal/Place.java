package org.entente.document.internal;

import java.nio.file.Path;
import org.entente.document.OpenedStream;

/** Where an input lies, as found out from the arguments before anything is opened. */
sealed interface Place {
  /** A file and the id that its document gets. */
  record OnDisk(Path path, String id) implements Place {}

  /** An http or https address. */
  record Web(String url) implements Place {}

  /** Standard input. */
  record Standard() implements Place {}

  /** A stream that the caller has opened. */
  record Opened(OpenedStream stream) implements Place {}

  /** Nothing that could be opened. */
  record Nowhere(String source, String reason) implements Place {}
}
