package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import org.entente.browser.Chromium.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a reader does with the workspace. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UseTest {
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
    Chromium.open(page, program.address() + "/");
  }

  @AfterEach
  void nothingWentWrong() {
    page.context().close();
    assertThat(chromium.faults()).isEmpty();
  }

  @Test
  void aWordLeadsByKeyboardToItsSentenceInTheText() {
    page.keyboard().press("/");
    page.keyboard().type("resents");
    page.keyboard().press("Enter");
    page.waitForSelector("mark.hit");
    assertThat(page.locator("tbody tr").count()).isEqualTo(1);
    page.keyboard().press("Escape");
    page.keyboard().press("j");
    page.waitForSelector("tbody tr:focus-within");
    page.locator("td.sentence a").focus();
    page.keyboard().press("Enter");
    page.waitForSelector(".passage.chosen");
    assertThat(page.locator(".passage.chosen").textContent()).contains("resents the dam");
    assertThat(page.locator(".arrow-layer").count()).isEqualTo(1);
    assertThat(page.locator(".card.on").textContent()).contains("Egypt").contains("Somalia");
  }

  @Test
  void filtersStandInTheAddressAndGoBackAndForth() {
    Chromium.open(page, program.address() + "/search?of=events");
    String all = page.locator(".found strong").textContent();
    page.getByLabel("accuse").check();
    page.waitForFunction(
        "before => document.querySelector('.found strong').textContent !== before", all);
    assertThat(page.url()).contains("type=ACCUSE");
    String narrowed = page.locator(".found strong").textContent();
    page.goBack();
    page.waitForFunction(
        "before => document.querySelector('.found strong').textContent === before", all);
    page.goForward();
    page.reload();
    Chromium.drawn(page);
    assertThat(page.locator(".found strong").textContent()).isEqualTo(narrowed);
  }

  @Test
  void columnsSortAndTheFileHoldsWhatIsShown() throws Exception {
    Chromium.open(page, program.address() + "/search?of=events&actor=EGY");
    page.getByText("Confidence", new Page.GetByTextOptions().setExact(true)).click();
    page.waitForSelector("th[aria-sort=descending] >> text=Confidence");
    Chromium.drawn(page);
    String first = page.locator("td.sentence").first().textContent();
    Download download = page.waitForDownload(() -> page.getByText("JSON Lines").click());
    String firstLine = Files.readAllLines(download.path()).get(0);
    assertThat(firstLine).contains(first.substring(0, 20));
  }

  @Test
  void aBarOfTheChartLeadsToItsEvidence() {
    Chromium.open(page, program.address() + "/pairs/EGY/ETH");
    int all = page.locator(".events li").count();
    page.locator(".chart .period").first().click();
    page.waitForFunction("all => document.querySelectorAll('.events li').length < all", all);
    assertThat(page.url()).contains("since=2015-01-01").contains("until=2015-12-31");
    page.getByText("The same as a table").click();
    assertThat(page.locator(".twin tbody tr").first().textContent()).contains("2015");
  }

  @Test
  void theKeysAreListedAndLeadToPages() {
    page.keyboard().press("?");
    page.waitForSelector("dialog[open] >> text=Keyboard");
    page.keyboard().press("Escape");
    page.keyboard().press("g");
    page.keyboard().press("p");
    page.waitForSelector("h1 >> text=Pairs");
    assertThat(page.title()).isEqualTo("Pairs · Entente");
  }

  @Test
  void twoNamesLeadToTheirPair() {
    Chromium.open(page, program.address() + "/pairs");
    page.getByLabel("One side").fill("Iran");
    page.getByLabel("The other").fill("saudi arabia");
    page.keyboard().press("Enter");
    page.waitForSelector("h1 >> text=Iran – Saudi Arabia");
  }

  @Test
  void theThemeIsKept() {
    page.getByLabel("Use the dark theme").click();
    page.reload();
    page.waitForSelector("html[data-theme=dark]");
  }
}
