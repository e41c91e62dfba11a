package org.entente.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Pictures of pages: where the documents show them if that is asked for, else among the results.
 */
final class Photographs {
  private Photographs() {}

  /** With the tabs of a pair, and what the chosen one shows, at the top. */
  static void takeTab(Page page, String name) {
    page.evaluate(
        "() => document.querySelector(\"[aria-label='What is told of the two']\").scrollIntoView()");
    take(page, name);
  }

  static void take(Page page, String name) {
    String root = System.getProperty("entente.root", "..");
    boolean shown = name.endsWith("LAPTOP-LIGHT") || name.endsWith("PHONE-DARK");
    Path folder =
        shown && Boolean.getBoolean("entente.screenshots")
            ? Path.of(root, "docs", "screenshots")
            : Path.of("target", "screenshots");
    String file = name.toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
    page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file)));
  }
}
