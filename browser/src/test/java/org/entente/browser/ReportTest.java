package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.browser.Chromium.Screen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a reader takes along: briefs, digests, feeds, saved views, settled contradictions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportTest {
  private static final String TEXTS =
      """
      {"id": "a.txt", "title": "One", "outlet": "Delta Wire", "date": "2021-03-02", "text": "Peru shelled a Chilean border post. Peru sent aid to Bolivia."}
      {"id": "b.txt", "title": "Other", "outlet": "Lima Mail", "date": "2021-03-03", "text": "Peru never shelled any Chilean border post, its army said."}
      """;

  private Chromium chromium;
  private Program program;
  private Page page;

  @BeforeAll
  void start(@TempDir Path folder) {
    chromium = Chromium.start();
    program = Program.reading(folder, TEXTS);
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
    page.context().close();
    assertThat(chromium.faults()).isEmpty();
  }

  @Test
  void aPairBecomesABriefByKeyboard() throws Exception {
    Chromium.open(page, program.address() + "/pairs/CHL/PER");
    page.locator("summary", new Page.LocatorOptions().setHasText("Report")).focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    Download html = page.waitForDownload(() -> page.keyboard().press("Enter"));
    assertThat(html.suggestedFilename()).matches("entente-chl-per-.*\\.html");
    assertThat(Files.readString(html.path()))
        .contains("<h2>Finding</h2>")
        .doesNotContain("<script");
    page.waitForSelector("text=Saved as");
    Page shown = page.waitForPopup(() -> page.getByText("Read it here").click());
    assertThat(shown.locator("h1").textContent()).contains("Chile", "Peru");
    page.locator("summary", new Page.LocatorOptions().setHasText("Report")).click();
    Download pdf = page.waitForDownload(() -> page.getByText("to print").click());
    assertThat(Files.readAllBytes(pdf.path())).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void aSearchHasAFeed() {
    Chromium.open(page, program.address() + "/search?of=events&actor=PER");
    assertThat(page.locator("link[type='application/atom+xml']").getAttribute("href"))
        .isEqualTo("/api/v1/events.atom?actor=PER")
        .isEqualTo(
            page.getByText("feed", new Page.GetByTextOptions().setExact(true))
                .getAttribute("href"));
  }

  @Test
  void aDigestIsOfTheChosenPairsAndMonth() {
    Chromium.open(page, program.address() + "/digest?pairs=CHL-PER&month=2021-03");
    assertThat(page.locator("h1").textContent()).isEqualTo("Digest of Mar 2021");
    assertThat(page.locator(".watched h3").allTextContents()).isEqualTo(List.of("Chile – Peru"));
    page.locator("summary", new Page.LocatorOptions().setHasText("1 pair is watched")).click();
    page.getByLabel("One side").fill("Peru");
    page.getByLabel("The other").fill("Bolivia");
    page.keyboard().press("Enter");
    page.waitForSelector(".watched h3 >> text=Bolivia – Peru");
    assertThat(page.url()).contains("month=2021-03");
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void aViewIsSavedRenamedOpenedAndRemoved() {
    Chromium.open(page, program.address() + "/search?of=events&actor=PER");
    page.locator("button[aria-label='Saved views']").click();
    page.getByLabel("Name of this view").fill("Peru <b>acts</b>");
    page.keyboard().press("Enter");
    page.waitForSelector("dialog.views li a >> text=Peru <b>acts</b>");
    assertThat(Axe.violations(page)).isEmpty();
    page.getByLabel("Rename Peru <b>acts</b>").click();
    page.getByLabel("New name of").fill("Peru");
    page.keyboard().press("Enter");
    page.waitForSelector("dialog.views li a:text-is('Peru')");
    page.keyboard().press("Escape");
    Chromium.open(page, program.address() + "/");
    page.locator(".saved a").click();
    page.waitForSelector(".page.search");
    assertThat(page.url()).endsWith("/search?of=events&actor=PER");
    page.locator("button[aria-label='Saved views']").click();
    page.getByLabel("Remove Peru").click();
    page.waitForSelector("dialog.views >> text=None yet");
  }

  @Test
  void aContradictionIsSettledWithAReasonAndOpenedAgain() {
    Chromium.open(page, program.address() + "/contradictions");
    assertThat(page.locator(".couple").count()).isEqualTo(1);
    assertThat(page.locator(".couple .source").allTextContents())
        .anyMatch(text -> text.contains("Delta Wire") && text.contains("2 Mar 2021"));
    page.getByText("Mark as settled").click();
    page.keyboard().type("The army's word stands alone.");
    page.getByText("Settle", new Page.GetByTextOptions().setExact(true)).click();
    page.waitForSelector(".couple.settled >> text=The army's word stands alone.");
    assertThat(Axe.violations(page)).isEmpty();
    Chromium.open(page, program.address() + "/contradictions");
    page.waitForSelector("text=None fits");
    page.getByText("Settled", new Page.GetByTextOptions().setExact(true)).click();
    page.getByText("Open it again").click();
    page.waitForSelector("text=Mark as settled");
    Chromium.open(page, program.address() + "/contradictions");
    page.locator(".couple .sentence a").first().click();
    page.waitForSelector(".text");
  }
}
