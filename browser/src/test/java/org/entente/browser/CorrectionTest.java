package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
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

/** How a reader corrects what was coded. Every test has a document of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionTest {
  private static final int DOCUMENTS = 8;
  private static final String TEXT =
      "Egypt accused Ethiopia of filling the dam on 19 July 2020. Kenya and Tanzania signed a trade"
          + " agreement in Nairobi. The rains were late. Sudan threatened Ethiopia with war.";

  @TempDir static Path folder;
  private Chromium chromium;
  private Program program;
  private Page page;
  private int next;

  @BeforeAll
  void start() {
    chromium = Chromium.start();
    StringBuilder jsonl = new StringBuilder();
    for (int i = 0; i < DOCUMENTS; i++) {
      jsonl.append("{\"id\":\"doc-").append(i).append("\",\"title\":\"Notes ").append(i);
      jsonl.append("\",\"date\":\"2020-07-20\",\"text\":\"").append(TEXT).append("\"}\n");
    }
    program = Program.reading(folder, jsonl.toString());
  }

  @AfterAll
  void stop() {
    if (chromium != null) {
      chromium.close();
      program.close();
    }
  }

  @BeforeEach
  void open() {
    page = chromium.page(Screen.LAPTOP, ColorScheme.LIGHT);
    Chromium.open(page, address(next++));
    page.locator(".passage").first().click();
    page.waitForSelector(".card.on");
  }

  @AfterEach
  void nothingWentWrong() {
    page.context().close();
    assertThat(chromium.faults()).filteredOn(fault -> !fault.contains("409")).isEmpty();
  }

  @Test
  void acceptingRejectingUndoingAndRedoingGoByKeyboard() {
    page.keyboard().press("a");
    reviewed("accepted");
    page.keyboard().press("x");
    reviewed("rejected");
    assertThat(page.locator(".passage.chosen").getAttribute("data-review")).isEqualTo("✗");
    page.keyboard().press("u");
    reviewed("accepted");
    page.keyboard().press("u");
    page.waitForSelector(".card.on:not(:has(.review))");
    page.keyboard().press("Shift+U");
    reviewed("accepted");
    page.keyboard().press("Shift+U");
    reviewed("rejected");
    assertThat(Axe.violations(page)).isEmpty();
    page.reload();
    Chromium.drawn(page);
    page.locator(".passage.gone").first().click();
    reviewed("rejected");
  }

  @Test
  void anEditShowsTheModelsValueBesideOurs() {
    page.keyboard().press("e");
    page.locator(".event-form select").first().selectOption("THREATEN");
    page.getByLabel("Who (codes)").fill("egy, sdn");
    assertThat(Axe.violations(page)).isEmpty();
    Photographs.take(page, "CORRECTION-FORM-LAPTOP-LIGHT");
    button("Save").click();
    reviewed("corrected");
    assertThat(page.locator(".model-people").innerText()).contains("accuse").contains("threaten");
    assertThat(page.locator(".model-people").innerText()).contains("EGY, SDN");
    page.getByText("History (1)").click();
    assertThat(page.locator(".history li").innerText()).contains("type from accuse to threaten");
    Photographs.take(page, "CORRECTION-LAPTOP-LIGHT");
    assertThat(Axe.violations(page)).isEmpty();
    Chromium.open(page, program.address() + "/search?of=events&type=THREATEN&actor=SDN&with=ETH");
    assertThat(page.locator("main").innerText()).contains("Egypt accused Ethiopia");
  }

  @Test
  void notesTagsAndStarsStayWithTheEvent() {
    page.getByPlaceholder("Note").fill("Which minister?");
    page.keyboard().press("Enter");
    page.waitForSelector(".note >> text=Which minister?");
    page.getByPlaceholder("Tag").fill("dam");
    page.keyboard().press("Enter");
    page.waitForSelector(".tag >> text=dam");
    button("Star").click();
    page.waitForSelector(".card.on .star");
    page.getByLabel("Take the tag dam off").click();
    page.waitForSelector(".card.on:not(:has(.tag))");
    page.reload();
    page.locator(".passage").first().click();
    page.waitForSelector(".note >> text=Which minister?");
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void markedWordsBecomeAnEvent() {
    int before = page.locator(".passage").count();
    page.evaluate(
        "() => { const walk = document.createTreeWalker(document.querySelector('.text'),"
            + " NodeFilter.SHOW_TEXT); while (walk.nextNode()) { const at ="
            + " walk.currentNode.data.indexOf('rains were'); if (at >= 0) {"
            + " getSelection().setBaseAndExtent(walk.currentNode, at, walk.currentNode, at + 10);"
            + " return; } } }");
    page.waitForSelector(".adding >> text=The rains were late.");
    button("Add event").click();
    page.locator(".event-form select").first().selectOption("AID");
    page.getByLabel("Who (codes)").fill("KEN");
    page.getByLabel("To whom").fill("SDN");
    button("Save").click();
    reviewed("added");
    assertThat(page.locator(".passage").count()).isEqualTo(before + 1);
    assertThat(page.locator(".passage.chosen").textContent()).isEqualTo("The rains were late.");
  }

  @Test
  void eventsAreMergedAndSplit() {
    button("Split").click();
    page.locator(".event-form select").first().selectOption("COERCE");
    button("Save").click();
    page.waitForSelector(".card >> text=coerce");
    Locator cards = page.locator(".card");
    int all = cards.count();
    page.getByLabel("choose to merge").check();
    cards.nth(all - 1).locator("h2 button").click();
    page.waitForSelector(".card:last-of-type.on");
    button("Merge 1 other into this").click();
    page.waitForSelector(".card >> text=merged");
    page.keyboard().press("u");
    page.waitForFunction("() => !document.querySelector('.card .review.merged')");
  }

  @Test
  void theSecondOfTwoTabsIsToldAndLosesNothing() {
    Page other = page.context().newPage();
    Chromium.open(other, page.url());
    other.locator(".passage").first().click();
    other.waitForSelector(".card.on");
    page.keyboard().press("x");
    reviewed("rejected");
    other.keyboard().press("a");
    other.waitForSelector("[role=alert] >> text=Yours was not written");
    assertThat(other.locator("[role=alert]").innerText()).contains("rejected it");
    other.waitForSelector(".card.on .review.rejected");
    assertThat(Axe.violations(other)).isEmpty();
    Photographs.take(other, "CORRECTION-CONFLICT-LAPTOP-LIGHT");
    other.getByText("Do mine now").click();
    other.waitForSelector(".card.on .review.accepted");
    other.getByText("History (2)").click();
    assertThat(other.locator(".history li").count()).isEqualTo(2);
  }

  @Test
  void onAPhoneThePanelLiesAtTheFootOfTheScreen() {
    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (Page phone = chromium.page(Screen.PHONE, colours)) {
        Chromium.open(phone, page.url());
        phone.locator(".passage").first().click();
        phone.waitForSelector("aside.open .card.on");
        assertThat(phone.locator(".passage.chosen").isVisible()).isTrue();
        Photographs.take(phone, "CORRECTION-PHONE-" + colours);
        assertThat(Axe.violations(phone)).isEmpty();
        phone.getByLabel("Close").first().click();
        phone.waitForSelector("aside:not(.open)");
      }
    }
  }

  private String address(int number) {
    return program.address() + "/documents/doc-" + number;
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private void reviewed(String review) {
    page.waitForSelector(".card.on .review." + review);
  }
}
