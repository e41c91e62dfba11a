package org.entente.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.entente.browser.Chromium.Screen;

/** How a page is looked at. */
record Look(Screen screen, ColorScheme colours) {
  /**
   * Each screen and each scheme of colours once; all four combinations with {@code
   * -Dentente.looks=all}, which takes twice as long.
   */
  static List<Look> all() {
    Look light = new Look(Screen.LAPTOP, ColorScheme.LIGHT);
    Look dark = new Look(Screen.PHONE, ColorScheme.DARK);
    return System.getProperty("entente.looks", "").equals("all")
        ? List.of(
            light,
            dark,
            new Look(Screen.LAPTOP, ColorScheme.DARK),
            new Look(Screen.PHONE, ColorScheme.LIGHT))
        : List.of(light, dark);
  }

  /** What is wrong with a page as it is drawn so: for whom it is closed, and what sticks out. */
  List<String> faults(Page page) {
    List<String> faults = new ArrayList<>();
    Axe.violations(page).forEach(fault -> faults.add(this + " " + fault));
    if ((boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
      faults.add(this + " is too narrow for " + page.url());
    }
    return faults;
  }

  @Override
  public String toString() {
    return screen + "-" + colours;
  }
}
