package org.entente.document.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RobotsTest {
  private static boolean allows(String rules, String path) {
    return Robots.parse(rules, "entente").allow(path);
  }

  @Test
  void theGroupThatNamesUsIsTheOnlyOneThatCounts() {
    String rules = "User-agent: *\nDisallow: /\n\nUser-Agent: Entente/1.0 # us\nDisallow: /x\n";
    assertThat(allows(rules, "/a")).isTrue();
    assertThat(allows(rules, "/x/y")).isFalse();
  }

  @Test
  void severalAgentsShareAGroupAndGroupsOfOneAgentAreOne() {
    String rules =
        "user-agent: other\nuser-agent: entente\ndisallow: /a\n\nuser-agent: entente\ndisallow: /b";
    assertThat(allows(rules, "/a")).isFalse();
    assertThat(allows(rules, "/b")).isFalse();
    assertThat(allows(rules, "/c")).isTrue();
  }

  @Test
  void theLongestRuleDecidesAndAllowingWinsATie() {
    String rules = "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /c\nAllow: /c\n";
    assertThat(allows(rules, "/a/x")).isFalse();
    assertThat(allows(rules, "/a/b/c")).isTrue();
    assertThat(allows(rules, "/c")).isTrue();
  }

  @Test
  void starsAndEndMarksAreUnderstood() {
    String rules = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /p*/q\n";
    assertThat(allows(rules, "/a/b.pdf")).isFalse();
    assertThat(allows(rules, "/a/b.pdf?x")).isTrue();
    assertThat(allows(rules, "/pxy/q1")).isFalse();
    assertThat(allows(rules, "/pxy/r")).isTrue();
  }

  @Test
  void escapesAreComparedInOneForm() {
    assertThat(allows("User-agent: *\nDisallow: /caf%C3%A9\n", "/café")).isFalse();
    assertThat(allows("User-agent: *\nDisallow: /a%7eb\n", "/a~b")).isFalse();
  }

  @Test
  void emptyRulesAndRulesOutsideGroupsForbidNothing() {
    assertThat(allows("User-agent: *\nDisallow:\n", "/")).isTrue();
    assertThat(allows("Disallow: /\n", "/")).isTrue();
    assertThat(allows("", "/")).isTrue();
  }

  @Test
  void theRulesThemselvesMayAlwaysBeRead() {
    assertThat(allows("User-agent: *\nDisallow: /\n", "/robots.txt")).isTrue();
    assertThat(allows("User-agent: *\nDisallow: /\n", "/")).isFalse();
  }

  @Test
  void theDelayOfTheGroupThatCountsIsAskedFor() {
    String rules = "User-agent: *\nCrawl-delay: 30\n\nUser-agent: entente\nCrawl-delay: 1.5\n";
    assertThat(Robots.parse(rules, "entente").delay()).isEqualTo(Duration.ofMillis(1500));
    assertThat(Robots.parse(rules, "other").delay()).isEqualTo(Duration.ofSeconds(30));
    assertThat(Robots.parse("User-agent: *\nCrawl-delay: soon\n", "entente").delay()).isZero();
  }
}
