package org.entente.store.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.store.Access;
import org.entente.store.StoreException;

/**
 * Holds a store for this process: alone when writing, together with other readers when reading. The
 * file names the holder; the lock itself ends with the process, however that ends.
 */
public final class StoreLock implements AutoCloseable {
  /** Beyond the text, so that others can read it where locks are mandatory. */
  private static final long LOCKED_BYTE = 1L << 40;

  /** On Unix, closing any channel to a file lets go all its locks: each is opened once. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Folder folder;
  private final Path key;
  private final FileChannel channel;

  private StoreLock(Folder folder, Path key, FileChannel channel) {
    this.folder = folder;
    this.key = key;
    this.channel = channel;
  }

  /** Takes the lock or says who has it. The folder must be there. */
  public static StoreLock take(Folder folder, Access access) {
    Path key = realPath(folder);
    if (!HELD.add(key)) {
      throw new StoreException(
          "the store in " + folder.dir() + " is already open in this process; close it first");
    }
    boolean taken = false;
    try {
      StoreLock lock = open(folder, key, access);
      taken = true;
      return lock;
    } catch (IOException e) {
      throw Failures.explain(folder, e);
    } finally {
      if (!taken) {
        HELD.remove(key);
      }
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw Failures.explain(folder, e);
    } finally {
      HELD.remove(key);
    }
  }

  private static StoreLock open(Folder folder, Path key, Access access) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.lock(),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, access == Access.READ);
      if (lock == null) {
        throw new StoreException(
            "the store in "
                + folder.dir()
                + " is in use by "
                + holder(channel)
                + "; wait until it ends, or stop it");
      }
      channel.truncate(0);
      channel.write(US_ASCII.encode(ProcessHandle.current().pid() + "\n"), 0);
      return new StoreLock(folder, key, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(20);
    channel.read(bytes, 0);
    String pid = US_ASCII.decode(bytes.flip()).toString().strip();
    return pid.isEmpty() ? "another process" : "process " + pid;
  }

  private static Path realPath(Folder folder) {
    try {
      return folder.dir().toRealPath();
    } catch (IOException e) {
      throw Failures.explain(folder, e);
    }
  }
}
