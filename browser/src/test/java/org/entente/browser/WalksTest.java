package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.entente.browser.Chromium.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * An analyst answers three questions from the pages alone: which arms one sells to the other, what
 * a third state limits, and which visits took place. On three messy texts of our own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalksTest {
  private static final String PAIR = "DZA/SRB";

  @TempDir static Path folder;

  private Chromium chromium;
  private Program program;
  private Page page;

  @BeforeAll
  void start() throws IOException {
    chromium = Chromium.start();
    try (InputStream documents =
        Objects.requireNonNull(WalksTest.class.getResourceAsStream("walks.jsonl"))) {
      String jsonl = new String(documents.readAllBytes(), StandardCharsets.UTF_8);
      program = Program.reading(folder, jsonl);
    }
  }

  @AfterAll
  void stop() {
    if (chromium != null) {
      chromium.close();
      program.close();
    }
  }

  @BeforeEach
  void newPage() {
    page = chromium.page(Screen.LAPTOP, ColorScheme.LIGHT);
  }

  @AfterEach
  void nothingWentWrong() {
    page.close();
    assertThat(chromium.faults()).isEmpty();
  }

  @Test
  void soldArmsStandApartFromRefusedOnes() {
    Ledger arms = Ledger.open(page, program, PAIR, "ledgers&ledger=arms");
    Photographs.takeTab(page, "walks-arms-LAPTOP-LIGHT");
    assertThat(Axe.violations(page)).isEmpty();
    assertThat(arms.headings())
        .containsExactly("Supplied, sold or ordered", "Refused, halted or denied");
    assertThat(arms.under("Supplied, sold or ordered"))
        .singleElement()
        .asString()
        .contains("Serbia → Algeria", "sold", "Nora howitzers", "Danube Herald");
    assertThat(arms.under("Refused, halted or denied"))
        .hasSize(2)
        .anySatisfy(row -> assertThat(row).contains("long-range missiles", "says Belgrade"))
        .anySatisfy(row -> assertThat(row).contains("a single missile", "foreign minister"));
    assertThat(arms.followed("Supplied, sold or ordered")).startsWith("Serbia sells Algeria");
  }

  @Test
  void visitsStandByWhatBecameOfThem() {
    Ledger visits = Ledger.open(page, program, PAIR, "ledgers&ledger=visits");
    assertThat(visits.headings())
        .containsExactly("Took place", "Planned", "Did not take place", "Unclear");
    assertThat(visits.under("Took place")).singleElement().asString().contains("Mar 2019");
    assertThat(visits.under("Planned")).singleElement().asString().contains("Algeria → Serbia");
    assertThat(visits.under("Did not take place"))
        .singleElement()
        .asString()
        .contains("2014", "Serbia → Algeria", "for security reasons");
    assertThat(visits.under("Unclear")).singleElement().asString().contains("not yet decided");
  }

  @Test
  void theThirdStateIsToldWithItsSources() {
    Ledger limits = Ledger.open(page, program, PAIR, "limits&third=MAR");
    assertThat(page.locator("section[aria-label='Morocco'] .finding").first().textContent())
        .contains("That Morocco limits them is told by")
        .contains("Belgrade")
        .contains("Review of the South");
    assertThat(limits.under("limits them")).hasSize(3);
  }
}
