package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.entente.browser.Chromium.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does with the page of a pair. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PairTest {
  private static final String PAIR = "/pairs/EGY/ETH";

  private Chromium chromium;
  private Program program;
  private Page page;

  @BeforeAll
  void start() {
    chromium = Chromium.start();
    program = Program.demo();
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ledgers&ledger=visits",
        "ledgers&ledger=agreements",
        "statements",
        "sources",
        "limits",
        "contradictions"
      })
  void everyTabIsReachableReadableAndWhole(String tab) {
    List<String> faults = new ArrayList<>();
    for (Look look : Look.all()) {
      try (Page each = chromium.page(look.screen(), look.colours())) {
        Chromium.open(each, program.address() + PAIR + "?tab=" + tab);
        Photographs.takeTab(each, "pair-" + tab.replace("ledgers&ledger=", "") + "-" + look);
        faults.addAll(look.faults(each));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theFindingStandsFirst() {
    Chromium.open(page, program.address() + PAIR);
    assertThat(page.locator(".finding").textContent())
        .contains("between Egypt and Ethiopia")
        .contains("cooperation")
        .contains("conflict");
  }

  @Test
  void theKeyboardNarrowsTheStretchAndTheEventsFollow() {
    Chromium.open(page, program.address() + PAIR);
    int all = events();
    page.locator(".zoom").focus();
    page.keyboard().press("+");
    page.waitForURL("**since=*");
    page.waitForFunction(
        "all => parseInt(document.querySelector('.found strong').textContent) < all", all);
    page.keyboard().press("0");
    page.waitForFunction(
        "all => parseInt(document.querySelector('.found strong').textContent) === all", all);
    assertThat(page.url()).doesNotContain("since=");
  }

  @Test
  void draggingOverTheStripNarrowsTheStretch() {
    Chromium.open(page, program.address() + PAIR);
    var strip = page.locator(".brush .overlay").boundingBox();
    double y = strip.y + strip.height / 2;
    page.mouse().move(strip.x + strip.width * 0.5, y);
    page.mouse().down();
    page.mouse().move(strip.x + strip.width * 0.9, y);
    page.mouse().up();
    page.waitForURL("**since=*");
    String address = page.url();
    page.reload();
    Chromium.drawn(page);
    assertThat(page.url()).isEqualTo(address);
    page.locator(".brush .selection").waitFor();
    assertThat(page.locator(".brush .selection").boundingBox().width).isPositive();
  }

  @Test
  void chartAndTableAreSavedAsFiles() throws Exception {
    Chromium.open(page, program.address() + PAIR);
    String svg = saved("SVG");
    assertThat(svg).startsWith("<svg").contains("fill=\"rgb(").doesNotContain("class=");
    assertThat(saved("CSV").lines().findFirst().orElse(""))
        .startsWith("year,start,end,cooperation_acts");
    Download png = page.waitForDownload(() -> button("PNG").click());
    assertThat(Files.readAllBytes(png.path())).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void aRowOfALedgerLeadsToItsSentence() {
    Chromium.open(page, program.address() + PAIR + "?tab=ledgers&ledger=agreements");
    Locator first = page.locator(".ledger .quote a").first();
    String sentence = first.textContent();
    first.click();
    page.waitForSelector(".passage.chosen");
    assertThat(page.locator(".passage.chosen").textContent()).isEqualTo(sentence);
  }

  private int events() {
    return Integer.parseInt(page.locator(".found strong").textContent().split(" ", 2)[0]);
  }

  private String saved(String form) throws Exception {
    Download file = page.waitForDownload(() -> button(form).click());
    return Files.readString(file.path());
  }

  private Locator button(String form) {
    return page.locator(".tools button").getByText(form);
  }
}
