package org.entente.cli.internal.watch;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import org.entente.cli.internal.CommandException;

/**
 * A watch in a file, {@code watch.json} in the store's folder; replaced as a whole, or not at all.
 */
public final class StateFile {
  private static final String NAME = "watch.json";

  private final Path file;

  /** The file of the store in {@code folder}, which whoever uses it has open. */
  public StateFile(Path folder) {
    file = folder.resolve(NAME);
  }

  /** The watch that was saved last; one without any feed where there is none. */
  public Watch load() throws IOException {
    if (Files.notExists(file)) {
      return new Watch();
    }
    try {
      return StateJson.parse(Files.readAllBytes(file));
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      throw CommandException.failed(
          file
              + " is damaged. Remove it: all feeds are then read anew, but no article twice, since"
              + " the store knows them.");
    }
  }

  /** Saves a watch in place of the one before. */
  public void save(Watch watch) throws IOException {
    Path fresh = file.resolveSibling(NAME + ".new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(StateJson.format(watch));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
