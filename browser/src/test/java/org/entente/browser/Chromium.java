package org.entente.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine, and what went wrong in it. */
final class Chromium implements AutoCloseable {
  private static final List<Path> PLACES =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

  /** Machines that build may be busy. */
  private static final double PATIENCE_MILLIS = 120_000;

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> faults = new ArrayList<>();

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts it; where there is none, the tests that need it are skipped. */
  static Chromium start() {
    Path executable = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
    Assumptions.assumeTrue(executable != null, "no Chromium: tests in a browser are skipped");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(executable)
            .setArgs(
                List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync"));
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  /** A screen that pages are seen on. */
  enum Screen {
    LAPTOP(1280, 800),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  /** An empty page; whatever goes wrong in it is kept as a fault. Close its context. */
  Page page(Screen screen, ColorScheme colours) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setColorScheme(colours)
                .setLocale("en-GB"));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            faults.add(page.url() + " says " + message.text());
          }
        });
    page.onPageError(error -> faults.add(page.url() + " fails: " + error));
    page.onDialog(
        dialog -> {
          faults.add(page.url() + " opened a dialog");
          dialog.dismiss();
        });
    page.onRequest(request -> watch(page, request.url()));
    return page;
  }

  /** No request may leave the machine. */
  private void watch(Page page, String address) {
    String host = URI.create(address.replaceAll("[?#].*", "")).getHost();
    if (address.startsWith("http") && !"127.0.0.1".equals(host)) {
      faults.add(page.url() + " asks " + address);
    }
  }

  /** Goes to a page and waits until it is drawn. */
  static void open(Page page, String address) {
    page.navigate(address);
    page.waitForSelector("main h1");
    drawn(page);
  }

  /** Waits until nothing is loading any more. */
  static void drawn(Page page) {
    page.waitForFunction(
        "() => !document.querySelector('.waiting, [aria-busy=true]')"
            + " && [...document.querySelectorAll('.chart')].every(each => each.firstChild)");
  }

  /** What went wrong in all pages so far. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
