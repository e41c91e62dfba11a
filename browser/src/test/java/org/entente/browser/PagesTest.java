package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page, on a laptop and a phone, light and dark. With {@code -Dentente.screenshots=true} the
 * photographs go to {@code docs/screenshots}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
  private Chromium chromium;
  private Program program;

  /** The pages, by an address that shows what they can. */
  enum Place {
    START("/"),
    EVENTS("/search?of=events&q=dam"),
    DOCUMENTS("/search?of=documents&q=talks"),
    DOCUMENT("/documents/egypt-ethiopia-04.html#40550fd1936e4132"),
    THREAD("/documents/egypt-ethiopia-03.txt"),
    PAIRS("/pairs"),
    PAIR("/pairs/EGY/ETH"),
    TRIADS("/triads"),
    TRIAD("/triads/EGY/SDN/by/ETH"),
    NETWORK("/network?min_events=1"),
    MATRIX("/matrix"),
    MAP("/map?of=EGY"),
    CORRECTIONS("/corrections"),
    DIGEST("/digest?pairs=EGY-ETH,EGY-SDN&month=2023-08"),
    CONTRADICTIONS("/contradictions?state=all"),
    NOT_FOUND("/nowhere");

    private final String address;

    Place(String address) {
      this.address = address;
    }
  }

  @BeforeAll
  void start() {
    chromium = Chromium.start();
    program = Program.demo();
  }

  @AfterAll
  void stop() {
    if (chromium != null) {
      chromium.close();
      program.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isReachableReadableAndWhole(Place place) {
    List<String> faults = new ArrayList<>();
    for (Look look : Look.all()) {
      Page page = chromium.page(look.screen(), look.colours());
      try (BrowserContext ignored = page.context()) {
        Chromium.open(page, program.address() + place.address);
        Photographs.take(page, place + "-" + look);
        faults.addAll(look.faults(page));
      }
    }
    assertThat(faults).isEmpty();
    assertThat(chromium.faults()).filteredOn(fault -> !fault.contains("/nowhere")).isEmpty();
  }
}
