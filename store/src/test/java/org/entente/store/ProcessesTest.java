package org.entente.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when processes meet, and when one is killed. */
class ProcessesTest {
  private static final int MOST_KILLS = 8;

  @TempDir Path folder;

  @Test
  void aReadingThatIsKilledAndResumedStoresWhatAnUndisturbedOneStores() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Path killed = folder.resolve("killed");
    int kills = 0;
    Process reading = Reading.start("read", killed);
    while (kills < MOST_KILLS && !endsBefore(reading, random)) {
      reading.destroyForcibly().waitFor();
      kills++;
      if (Store.exists(killed)) {
        checkEachIsWhole(killed);
      }
      reading = Reading.start("read", killed);
    }
    assertThat(reading.waitFor()).isZero();
    System.out.println("killed " + kills + " times, seed " + seed);
    assertThat(kills).isPositive();
    String undisturbed = undisturbed();
    assertThat(hash(killed)).as("seed %d", seed).isEqualTo(undisturbed);
    Store.rebuild(killed);
    assertThat(hash(killed)).as("from the lake, seed %d", seed).isEqualTo(undisturbed);
  }

  @Test
  void aSecondProcessIsToldWhichOneHoldsTheStore() throws Exception {
    Path held = folder.resolve("held");
    Process holder = Reading.start("hold", held);
    assertThat(holder.inputReader(UTF_8).readLine()).isEqualTo("open");
    for (Access access : Access.values()) {
      assertThatThrownBy(() -> Store.open(held, access))
          .isInstanceOf(StoreException.class)
          .hasMessage(
              "the store in %s is in use by process %d; wait until it ends, or stop it",
              held, holder.pid());
    }
    holder.destroyForcibly().waitFor();
    Store.open(held, Access.WRITE).close();
  }

  @Test
  void theSameProcessCannotOpenAStoreTwice() {
    try (Store store = Store.create(folder.resolve("s"))) {
      assertThatThrownBy(() -> Store.open(store.dir(), Access.READ))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("already open in this process");
      assertThatThrownBy(() -> Store.create(store.dir())).hasMessageContaining("already holds");
    }
  }

  /** Whether it ends before some batches and some milliseconds more have gone by. */
  private static boolean endsBefore(Process reading, Random random) throws Exception {
    BufferedReader out = reading.inputReader(UTF_8);
    for (int lines = random.nextInt(40); lines > 0; lines--) {
      if (out.readLine() == null) {
        reading.waitFor();
        return true;
      }
    }
    return reading.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
  }

  private static void checkEachIsWhole(Path dir) {
    try (Store store = Store.open(dir, Access.READ)) {
      Summary summary = store.summary();
      List<Document> documents = store.documents().toList();
      assertThat(documents).hasSize((int) summary.documents());
      long records = store.records().count();
      assertThat(records)
          .isEqualTo(summary.events() + summary.limits() + summary.figures() + summary.posts());
      assertThat(records)
          .isEqualTo(documents.stream().mapToLong(ProcessesTest::expectedRecords).sum());
    }
  }

  private static long expectedRecords(Document document) {
    int number = Integer.parseInt(document.id().replaceAll("\\D", ""));
    return Corpus.document(number, 8, "one").records().size();
  }

  private String undisturbed() {
    Path dir = folder.resolve("undisturbed");
    try (Store store = Store.create(dir)) {
      Reading.readAll(store, () -> {});
      assertThat(store.summary().documents()).isEqualTo(Reading.DOCUMENTS);
    }
    return hash(dir);
  }

  private static String hash(Path dir) {
    try (Store store = Store.open(dir, Access.READ)) {
      return Corpus.hash(store);
    }
  }
}
