package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.entente.browser.Chromium.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that try to become part of the page. */
class HostileTest {
  private static final String MARKUP =
      "<img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>";

  @TempDir Path folder;

  @Test
  void textsStayTexts() {
    String sentence = "Egypt accused Ethiopia of filling the dam " + MARKUP + " on 19 July 2020.";
    String jsonl =
        String.join(
            "\n",
            document("<script>alert(4)</script>", MARKUP, MARKUP, "javascript:alert(5)", sentence),
            document(
                "\\\"><b onclick=alert(6)>",
                "'\\\"--></title>",
                "x",
                "https://x.example/",
                sentence),
            document(
                "../../etc/passwd", "{{7*7}}${7*7}", "\\u202Eevil", "data:text/html,x", sentence));
    try (Chromium chromium = Chromium.start();
        Program program = Program.reading(folder, jsonl + "\n");
        Page page = chromium.page(Screen.LAPTOP, ColorScheme.LIGHT)) {
      for (String path :
          List.of(
              "/",
              "/search?of=events",
              "/search?of=documents&q=dam",
              "/pairs/EGY/ETH",
              "/search?q=%3Cimg%20src=x%20onerror=alert(7)%3E",
              "/pairs/%3Cb%3E/%22onload=alert(8)")) {
        Chromium.open(page, program.address() + path);
        isHarmless(page);
      }
      Chromium.open(page, program.address() + "/search?of=documents");
      for (int i = 0; i < 3; i++) {
        page.locator("td.document a").nth(i).click();
        page.waitForSelector(".reading h1");
        Chromium.drawn(page);
        isHarmless(page);
        page.goBack();
        page.waitForSelector("td.document a");
      }
      assertThat(chromium.faults()).isEmpty();
    }
  }

  private static void isHarmless(Page page) {
    assertThat(page.locator("main :is(script, img, b, [onerror], [onclick], [onload])").count())
        .as(page.url())
        .isZero();
    assertThat(page.locator("a[href^='javascript:'], a[href^='data:']").count()).isZero();
  }

  private static String document(String id, String title, String outlet, String url, String text) {
    return "{\"id\":\"%s\",\"title\":\"%s\",\"outlet\":\"%s\",\"url\":\"%s\",\"date\":\"2020-07-20\",\"text\":\"%s\"}"
        .formatted(id, title, outlet, url, text);
  }
}
