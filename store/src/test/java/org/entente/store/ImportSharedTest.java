package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.exchange.layout.Codebook;
import org.entente.exchange.layout.Coding;
import org.entente.exchange.layout.EventCodes;
import org.entente.exchange.layout.Format;
import org.entente.exchange.layout.GdeltMention;
import org.entente.exchange.layout.ImportedEvent;
import org.entente.exchange.layout.Layout;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real samples: every row is accounted for, and comes back as it was. */
@Tag("shared")
class ImportSharedTest {
  private static final Path SHARED = Path.of(System.getProperty("entente.shared", "../shared"));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "icews_events_2018_sample.tab.gz, ICEWS, , 3705, 0, 0, 0, 610",
    "gdelt_v2_events_sample.csv, GDELT, , 100, 0, 0, 0, 11",
    "gdelt_v2_events_sample2.csv, GDELT, , 0, 0, 1, 0, 0",
    "casia.weis.csv.gz, KEDS, WEIS, 8377, 0, 0, 0, 952",
    "balkans.weis.csv.gz, KEDS, WEIS, 72953, 0, 0, 0, 11184",
    "levant.cameo.csv.gz, KEDS, CAMEO, 145709, 0, 0, 1, 13115"
  })
  void everyRowIsAccountedFor(
      String file,
      Format format,
      Codebook book,
      long imported,
      long duplicates,
      long refused,
      long unmapped,
      long untyped)
      throws IOException {
    ImportPlan plan = new ImportPlan(format, book, "sample");
    try (Store store = Store.create(folder.resolve("s"))) {
      ImportCounts counts =
          store.importEvents(
              SHARED.resolve("data/events").resolve(file), plan, ImportWatch.quiet());
      assertThat(counts)
          .isEqualTo(
              new ImportCounts(
                  imported, duplicates, refused, unmapped, untyped, counts.oneSided()));
      if (imported > 0) {
        comesBack(store, plan);
      }
    }
  }

  @Test
  void everyMentionIsAccountedFor() throws IOException {
    Path sample = SHARED.resolve("data/events/gdelt_v2_mentions_sample.csv");
    ImportPlan plan = new ImportPlan(Format.GDELT, null, "sample");
    long rows = Files.readAllLines(sample).size() - 1L;
    try (Store store = Store.create(folder.resolve("s"))) {
      ImportCounts counts = store.importEvents(sample, plan, ImportWatch.quiet());
      assertThat(counts).isEqualTo(new ImportCounts(rows, 0, 0, 0, 0, 0));
      List<GdeltMention> mentions = store.mentions("sample", "669670701").toList();
      assertThat(mentions).hasSize(1);
      assertThat(mentions.get(0).outlet()).isEqualTo("tvperu.gob.pe");
      assertThat(mentions.get(0).confidence()).isEqualTo(20);
    }
  }

  private void comesBack(Store store, ImportPlan plan) throws IOException {
    List<ImportedEvent> events = store.imported("sample").toList();
    Path again = folder.resolve("again.csv");
    Layout layout = Format.layout(events.get(0).layout());
    List<String> lines = new ArrayList<>(events.stream().map(layout::write).toList());
    String header = layout.headerLine();
    if (header != null) {
      lines.add(0, header);
    }
    Files.write(again, lines);
    try (Store second = Store.create(folder.resolve("t"))) {
      second.importEvents(again, plan, ImportWatch.quiet());
      assertThat(second.imported("sample").toList()).isEqualTo(events);
    }
  }

  @Test
  void ourTypesAreThoseOfThePublishedConversion() throws IOException {
    Pattern row = Pattern.compile("^(\\d{3,4}): (\\w+),.*");
    int agreed = 0;
    int all = 0;
    for (String line : Files.readAllLines(SHARED.resolve("data/reference/CAMEO2PLOVER-2021.txt"))) {
      Matcher matcher = row.matcher(line);
      if (matcher.matches()) {
        Coding coding = EventCodes.coding(Codebook.CAMEO, matcher.group(1));
        agreed += coding != null && coding.type().name().equals(matcher.group(2)) ? 1 : 0;
        all++;
      }
    }
    assertThat(all).isEqualTo(257);
    assertThat(agreed).isEqualTo(257);
  }
}
