package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every page's document names the scripts that the page needs, and no page's others. */
class ShellTest {
  private static final Pattern AHEAD =
      Pattern.compile("<link rel=\"modulepreload\" href=\"/assets/[0-9a-f]+/([^\"]+)\">");

  private final Assets assets = Assets.load();
  private final Shell shell = new Shell(assets);

  @Test
  void eachPageHasItsScriptAndWhatItImportsSentAhead() {
    assertThat(ahead("/")).contains("main.js", "vendor/preact.js", "core/dom.js", "pages/start.js");
    assertThat(ahead("/")).doesNotContain("pages/map.js", "charts/worldmap.js");
    assertThat(ahead("/map")).contains("pages/map.js", "charts/worldmap.js");
    assertThat(ahead("/pairs")).contains("pages/pairs.js").doesNotContain("pages/pair.js");
    assertThat(ahead("/pairs/RUS/PAK")).contains("pages/pair.js", "pages/pair/course.js");
    assertThat(ahead("/triads/RUS/PAK/by/IND")).contains("pages/triad.js");
  }

  @Test
  void whatIsSentAheadIsThere() {
    for (String path : List.of("/", "/search", "/documents/a%2Fb", "/digest", "/nowhere")) {
      assertThat(ahead(path)).allSatisfy(name -> assertThat(assets.find(name)).isNotNull());
    }
  }

  @Test
  void addressesOfNoPageAreToldApart() {
    assertThat(List.of("/", "/search", "/pairs/RUS/PAK", "/documents/x")).allMatch(shell::isPage);
    assertThat(List.of("/nowhere", "/pairs/RUS", "/search/x", "/documents"))
        .noneMatch(shell::isPage);
  }

  private Set<String> ahead(String path) {
    Set<String> names = new TreeSet<>();
    Matcher link = AHEAD.matcher(new String(shell.of(path), StandardCharsets.UTF_8));
    while (link.find()) {
      names.add(link.group(1));
    }
    return names;
  }
}
