package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.browser.Chromium.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace on events that others coded, and on nothing else. */
class ImportedTest {
  private static final List<String> ADDRESSES =
      List.of("/", "/search?of=imported", "/pairs/EGY/ETH", "/imported/gdelt?key=900001");
  private static final List<String> NAMES =
      List.of("imported-start", "imported-search", "imported-pair", "imported-event");

  @TempDir Path folder;

  @Test
  void pagesOfImportedEventsAreReachableReadableAndWhole() {
    List<String> faults = new ArrayList<>();
    try (Chromium chromium = Chromium.start();
        Program program = Program.importing(folder)) {
      for (Look look : Look.all()) {
        Page page = chromium.page(look.screen(), look.colours());
        try (BrowserContext ignored = page.context()) {
          for (int i = 0; i < ADDRESSES.size(); i++) {
            Chromium.open(page, program.address() + ADDRESSES.get(i));
            Photographs.take(page, NAMES.get(i) + "-" + look);
            faults.addAll(look.faults(page));
          }
        }
      }
      assertThat(faults).isEmpty();
      assertThat(chromium.faults()).isEmpty();
    }
  }

  @Test
  void aNumberLeadsToTheRowAndToThoseWhoSaySo() {
    try (Chromium chromium = Chromium.start();
        Program program = Program.importing(folder);
        Page page = chromium.page(Screen.LAPTOP, ColorScheme.LIGHT)) {
      Chromium.open(page, program.address() + "/");
      page.locator("dl.totals a").getByText("12").click();
      page.waitForSelector("text=12 imported events");
      page.locator("fieldset.facet label").getByText("Sudan").first().click();
      page.waitForSelector("text=5 imported events");
      page.locator("td.sentence a").first().click();
      page.waitForSelector("h2:has-text('Where it is told')");
      assertThat(page.locator("article").textContent()).contains("KHARTOUM", "cameo 040");
      page.locator("article a").getByText("The pair over time").click();
      page.waitForSelector("h1:has-text('Sudan')");
      page.waitForSelector("h2:has-text('Imported events')");
      assertThat(chromium.faults()).isEmpty();
    }
  }
}
