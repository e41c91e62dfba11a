package org.entente.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks for what keeps people from using a page. */
final class Axe {
  private static final String SCRIPT =
      read("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js");

  private Axe() {}

  /** What violates WCAG 2.2 AA or good practice on the page as it is drawn; empty if nothing. */
  @SuppressWarnings("unchecked")
  static List<String> violations(Page page) {
    page.evaluate(SCRIPT);
    return (List<String>)
        page.evaluate(
            "async () => (await axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
                + " 'wcag22aa', 'best-practice']})).violations.flatMap(each =>"
                + " each.nodes.map(node => `${each.id}: ${node.html.slice(0, 160)} —"
                + " ${node.failureSummary}`))");
  }

  private static String read(String resource) {
    try (InputStream stream = Axe.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
