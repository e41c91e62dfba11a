package org.entente.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.entente.store.Access;
import org.entente.store.Store;

/** A store that another process writes to. */
final class HeldStore implements AutoCloseable {
  private final Process holder;

  private HeldStore(Process holder) {
    this.holder = holder;
  }

  /** Has another process open a store; returns once it is open. */
  static HeldStore at(Path store) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process holder =
        new ProcessBuilder(
                List.of(
                    java,
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    String.valueOf(path),
                    HeldStore.class.getName(),
                    store.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (holder.inputReader(StandardCharsets.UTF_8).lines().noneMatch("open"::equals)) {
      throw new IOException("the store could not be opened");
    }
    return new HeldStore(holder);
  }

  /** What the other process does. */
  public static void main(String[] arguments) throws IOException {
    try (Store store = Store.open(Path.of(arguments[0]), Access.WRITE)) {
      System.out.println(Store.exists(store.dir()) ? "open" : "");
      System.out.flush();
      System.in.read();
    }
  }

  long pid() {
    return holder.pid();
  }

  @Override
  public void close() {
    holder.destroyForcibly();
    holder.onExit().join();
  }
}
