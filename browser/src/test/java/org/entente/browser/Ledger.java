package org.entente.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a pair's page shows of a ledger or of limits, read as a reader does: heading by heading. */
final class Ledger {
  private final Page page;

  private Ledger(Page page) {
    this.page = page;
  }

  /** Opens a tab of a pair's page. */
  static Ledger open(Page page, Program program, String pair, String tab) {
    Chromium.open(page, program.address() + "/pairs/" + pair + "?tab=" + tab);
    return new Ledger(page);
  }

  /** The headings, in their order, without counts. */
  List<String> headings() {
    return page.locator("section[aria-label=Ledgers] h2").allTextContents().stream()
        .map(text -> text.replaceAll("\\s*\\d+\\s*$", ""))
        .toList();
  }

  /** The rows under a heading, each with its sentences and who says so. */
  List<String> under(String heading) {
    return page.locator("section[aria-label='" + heading + "'] .ledger > li").allTextContents();
  }

  /** Follows a row's first sentence; the sentence that is then marked in the text. */
  String followed(String heading) {
    Locator first = page.locator("section[aria-label='" + heading + "'] .quote a").first();
    first.click();
    page.waitForSelector(".passage.chosen");
    return page.locator(".passage.chosen").first().textContent();
  }
}
