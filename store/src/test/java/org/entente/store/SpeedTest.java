package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Coded;
import org.entente.model.Context;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Interval;
import org.entente.model.Passage;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Floors far below what is measured, to catch what makes the store slow by an order of size. */
class SpeedTest {
  private static final int BATCHES = 40;
  private static final int DOCUMENTS = 500;
  private static final int EVENTS = 10;

  @TempDir Path folder;

  @Test
  void storesAndReadsThousandsOfEventsASecond() {
    try (Store store = Store.create(folder.resolve("s"))) {
      long cpu = 0;
      for (int batch = 0; batch < BATCHES; batch++) {
        List<CodedDocument> documents = documents(batch * DOCUMENTS);
        long start = cpuNanos();
        store.add(documents);
        cpu += cpuNanos() - start;
      }
      double added = perSecond("added", cpu);
      long start = cpuNanos();
      try (Stream<Event> events = store.events(EventQuery.all())) {
        assertThat(events.count()).isEqualTo(BATCHES * DOCUMENTS * EVENTS);
      }
      double read = perSecond("read", cpuNanos() - start);
      start = cpuNanos();
      store.series(SeriesQuery.of("RUS", "PAK", Granularity.MONTH));
      perSecond("counted by month", cpuNanos() - start);
      start = cpuNanos();
      store.checkpoint();
      perSecond("saved to the lake", cpuNanos() - start);
      assertThat(added).isGreaterThan(5_000);
      assertThat(read).isGreaterThan(5_000);
    }
  }

  /** Of all threads of this process: what else the machine does must not fail the test. */
  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static double perSecond(String what, long nanos) {
    double rate = (double) BATCHES * DOCUMENTS * EVENTS * 1e9 / nanos;
    System.out.printf("%,.0f events a core-second %s%n", rate, what);
    return rate;
  }

  private static List<CodedDocument> documents(int from) {
    return IntStream.range(from, from + DOCUMENTS).mapToObj(SpeedTest::document).toList();
  }

  private static CodedDocument document(int number) {
    String id = "report-" + number + ".txt";
    LocalDate published = LocalDate.of(1990 + number % 20, 1 + number % 12, 1 + number % 28);
    String text = ("A sentence of " + id + ". ").repeat(60);
    List<Coded> events = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      events.add(event(id, i, published));
    }
    return new CodedDocument(
        new Document(id, text, "Report", "Agency", published, null, "en", List.of()),
        "sha256:0123456789",
        events);
  }

  private static Event event(String doc, int i, LocalDate published) {
    String sentence =
        "On that day the Russian foreign minister assured his Pakistani counterpart in "
            + doc
            + " that Moscow would go on with the delivery of the helicopters, as agreed before.";
    return new Event(
        new Passage(doc, i * 200, i * 200 + sentence.length(), sentence),
        List.of("RUS"),
        List.of("PAK"),
        "the Russian foreign minister",
        "his Pakistani counterpart",
        "assured",
        EventType.values()[i],
        null,
        Set.of(Context.MILITARY),
        "0332",
        2.5,
        Status.ASSERTED,
        i % 2 == 0 ? null : new EventDate(Interval.day(published), "on that day"),
        published,
        null,
        List.of(),
        0.9);
  }
}
