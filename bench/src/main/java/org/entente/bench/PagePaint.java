package org.entente.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Opens pages in Chromium and measures when they are there, and what they weigh. */
final class PagePaint implements AutoCloseable {
  private static final String WATCH =
      "window.paint = 0; new PerformanceObserver(list => { for (const each of list.getEntries())"
          + " window.paint = each.startTime; })"
          + ".observe({type: 'largest-contentful-paint', buffered: true});";

  private static final String DRAWN =
      "() => document.querySelector('main h1') && !document.querySelector('.waiting,"
          + " [aria-busy=true]') && [...document.querySelectorAll('.chart')]"
          + ".every(each => each.firstChild)";

  private static final String WEIGHT =
      "() => performance.getEntriesByType('navigation').concat("
          + "performance.getEntriesByType('resource'))"
          + ".reduce((sum, each) => sum + each.transferSize, 0)";

  private final Playwright playwright;
  private final Browser browser;
  private final AtomicInteger left = new AtomicInteger();

  /**
   * A visit.
   *
   * @param paint milliseconds until the largest piece of content was painted
   * @param drawn milliseconds until nothing was loading any more
   * @param weight bytes that came, compressed as they were sent
   */
  record Visit(double paint, double drawn, long weight) {}

  private PagePaint(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts Chromium. */
  static PagePaint start(Path chromium) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new PagePaint(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu"))));
  }

  /** A reader who has never been there; close it. */
  BrowserContext reader() {
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 800));
    context.setDefaultTimeout(120_000);
    context.addInitScript(WATCH);
    context.onRequest(request -> watch(request.url()));
    return context;
  }

  /** Lets a reader visit a page. */
  static Visit visit(BrowserContext reader, String address) {
    try (Page page = reader.newPage()) {
      page.navigate(address);
      page.waitForFunction(DRAWN);
      double drawn = ((Number) page.evaluate("() => performance.now()")).doubleValue();
      page.waitForTimeout(300);
      return new Visit(
          ((Number) page.evaluate("() => window.paint")).doubleValue(),
          drawn,
          ((Number) page.evaluate(WEIGHT)).longValue());
    }
  }

  /** How many requests went to anything but this machine. */
  int requestsThatLeft() {
    return left.get();
  }

  private void watch(String address) {
    boolean web = address.startsWith("http") || address.startsWith("ws");
    if (web && !"127.0.0.1".equals(URI.create(address.replaceAll("[?#].*", "")).getHost())) {
      left.incrementAndGet();
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
