package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.browser.Chromium.Screen;
import org.entente.model.Block;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.store.CodedDocument;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of a size or a script that pages do not see every day. */
class UnusualTextsTest {
  private static final LocalDate DAY = LocalDate.of(2021, 5, 1);
  private static final String FILLER =
      "The delegations went over the draft line by line. ".repeat(20);
  private static final int PARAGRAPHS = 5_000;

  @TempDir Path folder;

  @Test
  void aTextOfFiveMegabytesCanBeReadAtOnceAndToItsEnd() {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      paragraphs.add("Egypt accused Ethiopia of filling the dam, report " + i + ". " + FILLER);
    }
    CodedDocument document = document("long.txt", "A long report", "Delta Wire", paragraphs);
    String last = ((Event) document.records().get(PARAGRAPHS - 1)).id();
    assertThat(document.document().text()).hasSizeGreaterThan(5_000_000);
    try (Chromium chromium = Chromium.start();
        Program program = serving(document);
        Page page = chromium.page(Screen.LAPTOP, ColorScheme.LIGHT)) {
      page.navigate(program.address() + "/documents/long.txt");
      page.waitForSelector(".text .passage");
      Photographs.take(page, "long-text");
      page.locator(".text .passage").nth(2).click();
      page.waitForSelector("aside .card");
      page.waitForFunction(
          "n => document.querySelectorAll('.text .passage').length === n", PARAGRAPHS);
      assertThat(page.locator(".text p").last().textContent()).contains("report 4999");

      page.navigate(program.address() + "/documents/long.txt#" + last);
      page.waitForSelector(".passage.chosen");
      assertThat(page.locator(".passage.chosen").textContent()).contains("report 4999");
      page.waitForFunction(
          "() => { const at = document.querySelector('.passage.chosen').getBoundingClientRect();"
              + " return at.top >= 0 && at.bottom <= innerHeight; }");
      assertThat(chromium.faults()).isEmpty();
    }
  }

  @Test
  void namesAndTextsThatRunFromRightToLeftKeepTheirOwnDirection() {
    CodedDocument document =
        document(
            "نهر-النيل.txt",
            "مصر تتهم إثيوبيا (2021) بملء السد",
            "وكالة أنباء الدلتا",
            List.of("اتهمت مصر إثيوبيا بملء السد (المرحلة 2).", "The Delta Wire reports this."));
    try (Chromium chromium = Chromium.start();
        Program program = serving(document);
        Page page = chromium.page(Screen.LAPTOP, ColorScheme.LIGHT)) {
      Chromium.open(page, program.address() + "/search?of=documents");
      Photographs.take(page, "right-to-left-search");
      assertThat(direction(page, "td.document a.title")).isEqualTo("rtl");
      assertThat(direction(page, "td.outlet bdi")).isEqualTo("rtl");
      page.locator("td.document a.title").click();
      page.waitForSelector(".text .passage");
      page.locator(".text .passage").first().click();
      Photographs.take(page, "right-to-left-text");
      assertThat(direction(page, ".origin h1")).isEqualTo("rtl");
      assertThat(direction(page, ".text p")).isEqualTo("rtl");
      assertThat(
              page.evaluate(
                  "() => getComputedStyle(document.querySelectorAll('.text p')[1]).direction"))
          .isEqualTo("ltr");
      assertThat(Axe.violations(page)).isEmpty();
      Chromium.open(page, program.address() + "/");
      assertThat(direction(page, ".events .sentence a")).isEqualTo("rtl");
      assertThat(direction(page, ".events .source bdi")).isEqualTo("rtl");
      assertThat(chromium.faults()).isEmpty();
    }
  }

  private Program serving(CodedDocument document) {
    Path dir = folder.resolve("store");
    try (Store store = Store.create(dir)) {
      store.add(List.of(document));
    }
    return Program.serve(dir);
  }

  private static Object direction(Page page, String selector) {
    page.waitForSelector(selector);
    return page.evaluate("it => getComputedStyle(document.querySelector(it)).direction", selector);
  }

  /** A document whose paragraphs' first sentences each carry an event. */
  private static CodedDocument document(
      String id, String title, String outlet, List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Coded> events = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int begin = text.length();
      text.append(paragraph);
      blocks.add(Block.of(new Span(begin, text.length()), Block.Kind.PARAGRAPH));
      int end = paragraph.indexOf('.') + 1;
      events.add(event(new Passage(id, begin, begin + end, paragraph.substring(0, end))));
      text.append("\n\n");
    }
    return new CodedDocument(
        new Document(id, text.toString(), title, outlet, DAY, null, "en", blocks), "f", events);
  }

  private static Event event(Passage passage) {
    return new Event(
        passage,
        List.of("EGY"),
        List.of("ETH"),
        "Egypt",
        "Ethiopia",
        "accused",
        EventType.ACCUSE,
        null,
        Set.of(),
        "112",
        -2,
        Status.ASSERTED,
        null,
        DAY,
        null,
        List.of(),
        0.9);
  }
}
