package org.entente.browser;

import com.microsoft.playwright.options.ColorScheme;
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

  @Override
  public String toString() {
    return screen + "-" + colours;
  }
}
