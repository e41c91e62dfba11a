package org.entente.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.Locale;
import org.entente.store.StoreException;

/** Turns what the databases and the disk report into words that say what to do. */
final class Failures {
  private Failures() {}

  static StoreException explain(Folder folder, SQLException fault) {
    return new StoreException(words(folder, String.valueOf(fault.getMessage())), fault);
  }

  static StoreException explain(Folder folder, IOException fault) {
    String message =
        fault instanceof AccessDeniedException
            ? "Permission denied: " + fault.getMessage()
            : String.valueOf(fault.getMessage());
    return new StoreException(words(folder, message), fault);
  }

  private static String words(Folder folder, String message) {
    String lower = message.toLowerCase(Locale.ROOT);
    String where = "the store in " + folder.dir();
    if (lower.contains("no space") || lower.contains("disk is full")) {
      return "the disk is full: "
          + where
          + " could not be written; what it held before is whole. Free some space and run the same"
          + " command again";
    }
    if (lower.contains("permission denied") || lower.contains("read-only file system")) {
      return where + " may not be written or read by this user (" + firstLine(message) + ')';
    }
    if (lower.contains("could not set lock")) {
      return where
          + " is in use by another program ("
          + firstLine(message)
          + "); wait until it ends, or stop it";
    }
    if (isDamage(lower)) {
      return where
          + " is damaged ("
          + firstLine(message)
          + "). Move events.duckdb away: it is then made again from lake/";
    }
    if (lower.contains("out of memory")) {
      return where + " needs more memory for this than it may take (" + firstLine(message) + ')';
    }
    return where + " failed: " + firstLine(message);
  }

  /** What DuckDB says of files that are none of its own, or were cut short. */
  private static boolean isDamage(String message) {
    return message.contains("not a valid duckdb")
        || message.contains("corrupt")
        || message.contains("could not read enough bytes")
        || message.contains("failed to deserialize")
        || message.contains("reading past end of file");
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("no reason given");
  }
}
