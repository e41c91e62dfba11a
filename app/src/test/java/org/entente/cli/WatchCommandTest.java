package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.model.Document;
import org.entente.store.Access;
import org.entente.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
  private static final String TALKS = "India accused Pakistan of sending troops on 10 May 2015.";
  private static final String PACT = "Peru signed a trade agreement with Chile.";
  private static final String AIR = "Kenya expelled the ambassador of Sudan.";

  @TempDir Path folder;
  private NewsSite site;

  @BeforeEach
  void start() throws IOException {
    Model.needed();
    site = new NewsSite();
  }

  @AfterEach
  void stop() {
    if (site != null) {
      site.close();
    }
  }

  private static List<String> arguments(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("watch", "--once", "--allow-private", "--delay", "0s"));
    arguments.addAll(List.of(more));
    return arguments;
  }

  private Run watch(String... more) {
    return Run.in(folder, arguments(more).toArray(String[]::new));
  }

  private List<String> stored() {
    try (Store store = Store.open(folder.resolve("entente-store"), Access.READ)) {
      return store.documents().map(Document::id).map(id -> URI.create(id).getPath()).toList();
    }
  }

  @Test
  void newArticlesAreStoredAndASecondLookFetchesNothingTwice() {
    site.feed("/feed", "/a", "/b").article("/a", TALKS).article("/b", PACT);
    Run first = watch(site.url("/feed"));
    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(first.out())
        .contains("feeds      1 with a new version, 0 unchanged")
        .contains("documents  2 new");
    assertThat(site.asked()).containsExactly("/feed", "/a", "/b");
    assertThat(Run.in(folder, "relation", "India", "Pakistan").out()).contains("accused");

    assertThat(watch(site.url("/feed")).out()).contains("0 with a new version, 1 unchanged");
    assertThat(site.asked()).containsExactly("/feed");

    site.feed("/feed", "/c", "/a").article("/c", AIR);
    assertThat(watch(site.url("/feed")).out()).contains("documents  1 new");
    assertThat(site.asked()).containsExactly("/feed", "/c");
    assertThat(stored()).containsExactly("/a", "/b", "/c");
  }

  @Test
  void whatTheStoreHasByAddressOrByTextIsPassedOver() {
    site.feed("/feed", "/a", "/b", "/b2").article("/a", TALKS);
    site.article("/b", PACT).article("/b2", PACT);
    Run.in(folder, "read", "--allow-private", site.url("/a"));
    site.asked();
    Run run = watch(site.url("/feed"));
    assertThat(run.out()).contains("articles   2 known already").contains("documents  1 new");
    assertThat(site.asked()).containsExactly("/feed", "/b", "/b2");
    assertThat(stored()).containsExactly("/a", "/b");
  }

  @Test
  void theSameLinkInTwoFeedsIsFetchedOnce() {
    site.feed("/feed", "/a").feed("/other", "/a?utm_source=other").article("/a", TALKS);
    assertThat(watch(site.url("/feed"), site.url("/other")).exit()).isZero();
    assertThat(site.asked()).containsExactly("/feed", "/other", "/a");
    watch(site.url("/other"));
    assertThat(site.asked()).containsExactly("/other");
  }

  @Test
  void aBrokenFeedDoesNotKeepTheOthersBack() throws IOException {
    site.page("/bomb", "<!DOCTYPE x [<!ENTITY a 'b'>]><rss>&a;</rss>");
    site.feed("/feed", "/a", "/gone").article("/a", TALKS);
    Path list =
        Files.writeString(
            folder.resolve("feeds.opml"),
            "<opml version='2.0'><body><outline text='News'><outline xmlUrl='"
                + site.url("/bomb")
                + "'/><outline xmlUrl='"
                + site.url("/feed")
                + "'/></outline></body></opml>");
    Run run = watch("--opml", list.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("refused " + site.url("/bomb") + ": is no feed")
        .contains("refused " + site.url("/gone") + ": the server answers 404")
        .doesNotContain("\tat ");
    assertThat(stored()).containsExactly("/a");
  }

  @Test
  void aHostThatAsksForTimeIsLeftAloneAndItsArticlesComeLater() throws IOException {
    site.feed("/feed", "/a", "/b").fails("/a", 429, "3600").article("/b", PACT);
    Run first = watch(site.url("/feed"));
    assertThat(first.exit()).isEqualTo(1);
    assertThat(first.out()).contains("2 put off").contains("documents  0 new");
    assertThat(site.asked()).containsExactly("/feed", "/a");

    assertThat(watch(site.url("/feed")).out()).contains("1 not yet due").contains("2 put off");
    assertThat(site.asked()).isEmpty();

    Path state = folder.resolve("entente-store/watch.json");
    String hourLater = Files.readString(state).replaceAll("\"hosts\":\\{[^}]*", "\"hosts\":{");
    Files.writeString(state, hourLater);
    site.article("/a", TALKS);
    assertThat(watch(site.url("/feed")).out()).contains("documents  2 new");
    assertThat(stored()).containsExactly("/a", "/b");
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void anArticleThatNeverComesIsGivenUpInTheEnd() {
    site.feed("/feed", "/a").fails("/a", 503, "");
    for (int look = 1; look < 5; look++) {
      assertThat(watch(site.url("/feed")).out()).as("look %d", look).contains("1 put off");
    }
    assertThat(watch(site.url("/feed")).err()).contains("503, 5 times");
    site.asked();
    assertThat(watch(site.url("/feed")).exit()).isZero();
    assertThat(site.asked()).containsExactly("/feed");
  }

  @Test
  void aWatchThatIsKilledGoesOnWhereItWas() throws Exception {
    String[] links = {"/1", "/2", "/3", "/4", "/5", "/6"};
    site.feed("/feed", links);
    for (int i = 0; i < links.length; i++) {
      site.article(links[i], TALKS.replace("10 May", (i + 1) + " June"));
    }
    site.stuckAt("/5");
    Process killed = start(arguments("--threads", "1", site.url("/feed")));
    assertThat(site.awaitStuck()).as(Files.readString(folder.resolve("err"))).isTrue();
    killed.destroyForcibly().waitFor();
    assertThat(site.asked()).containsExactly("/feed", "/1", "/2", "/3", "/4", "/5");

    site.stuckAt("");
    Run run = watch(site.url("/feed"));
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("1 unchanged");
    assertThat(stored()).containsExactly(links);
    assertThat(site.asked()).startsWith("/feed").contains("/5", "/6").doesNotHaveDuplicates();
  }

  @Test
  void aWatchThatIsAskedToEndKeepsWhatItHas() throws Exception {
    site.feed("/feed", "/a", "/b").article("/a", TALKS).article("/b", PACT);
    List<String> forever = arguments(site.url("/feed"));
    forever.remove("--once");
    Process process = start(forever);
    while (process.isAlive() && Files.notExists(folder.resolve("err"))) {
      pause(50);
    }
    while (process.isAlive() && !Files.readString(folder.resolve("out")).contains("store  ")) {
      pause(50);
    }
    process.destroy();
    assertThat(process.waitFor(40, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(folder.resolve("err"))).contains("run the same command again");
    assertThat(stored()).containsExactly("/a", "/b");
  }

  private Process start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  @Test
  void aDamagedStateIsNamedWithWhatToDo() throws IOException {
    site.feed("/feed", "/a").article("/a", TALKS);
    watch(site.url("/feed"));
    Path state = folder.resolve("entente-store/watch.json");
    for (String damaged : List.of("", "{\"feeds\":{\"x\":{\"due\":\"soon\"}}}", "[1]", "{\"fe")) {
      Files.writeString(state, damaged);
      Run run = watch(site.url("/feed"));
      assertThat(run.exit()).as(damaged).isEqualTo(3);
      assertThat(run.err()).contains("watch.json is damaged. Remove it");
    }
    Files.delete(state);
    assertThat(watch(site.url("/feed")).out()).contains("1 known already");
  }

  @Test
  void wrongUsageIsNamed() throws IOException {
    assertThat(Run.in(folder, "watch").exit()).isEqualTo(2);
    assertThat(Run.in(folder, "watch", "http://x.example/", "--every", "1x").err()).contains("1x");
    assertThat(Run.in(folder, "watch", "http://x.example/", "--every", "5s").exit()).isEqualTo(2);
    Path list = Files.writeString(folder.resolve("feeds.opml"), "<opml><body></opml>");
    Run run = Run.in(folder, "watch", "--opml", list.toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("feeds.opml").contains("line 1");
  }
}
