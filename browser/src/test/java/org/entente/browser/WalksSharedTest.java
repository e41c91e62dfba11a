package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.browser.Chromium.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The same three walks over the five documents that Entente was founded on. */
@Tag("shared")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalksSharedTest {
  private static final String PAIR = "PAK/RUS";
  private static final String SOLD = "Supplied, sold or ordered";
  private static final String NONE = "Refused, halted or denied";

  @TempDir static Path folder;

  private Chromium chromium;
  private Program program;
  private Page page;

  @BeforeAll
  void start() {
    Path seeds = Path.of(System.getProperty("entente.shared", "../../shared"), "seeds");
    Assumptions.assumeTrue(Files.isDirectory(seeds), "no " + seeds + ": skipped");
    chromium = Chromium.start();
    program = Program.reading(folder, seeds);
  }

  @AfterAll
  void stop() {
    if (program != null) {
      chromium.close();
      program.close();
    }
  }

  @BeforeEach
  void newPage() {
    page = chromium.page(Screen.LAPTOP, ColorScheme.LIGHT);
  }

  @Test
  void whatIsSoldAndWhatWillNeverBeSold() {
    Ledger arms = Ledger.open(page, program, PAIR, "ledgers&ledger=arms");
    Photographs.takeTab(page, "walks-seeds-arms-LAPTOP-LIGHT");
    assertThat(arms.under(SOLD))
        .anySatisfy(row -> assertThat(row).contains("Mi-17", "sold", "Russia → Pakistan"))
        .noneSatisfy(row -> assertThat(row).containsAnyOf("never sell", "will not sell", "won’t"));
    assertThat(arms.under(NONE))
        .anySatisfy(row -> assertThat(row).contains("1993", "single bullet"))
        .anySatisfy(row -> assertThat(row).contains("strategic offensive", "says Moscow"))
        .anySatisfy(row -> assertThat(row).contains("won’t sell arms", "reported doubtful"));
  }

  @Test
  void whichVisitsTookPlace() {
    Ledger visits = Ledger.open(page, program, PAIR, "ledgers&ledger=visits");
    Photographs.takeTab(page, "walks-seeds-visits-LAPTOP-LIGHT");
    assertThat(visits.under("Took place")).singleElement().asString().contains("intelligence");
    assertThat(visits.under("Did not take place"))
        .singleElement()
        .asString()
        .contains("2003", "Russia → Pakistan", "did not take place");
    assertThat(visits.under("Unclear"))
        .anySatisfy(row -> assertThat(row).contains("not yet decided"));
    assertThat(visits.under("Planned")).isNotEmpty();
  }

  @Test
  void whatTheThirdStateIsSaidToLimit() {
    Ledger limits = Ledger.open(page, program, PAIR, "limits&third=IND");
    assertThat(page.locator("section[aria-label='India'] .finding").first().textContent())
        .contains("That India limits them is told by")
        .contains("Moscow");
    assertThat(limits.under("limits them")).hasSizeGreaterThan(5);
  }
}
