package org.entente.cli.internal.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.document.feed.FeedItem;
import org.entente.document.feed.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedStateTest {
  private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

  @TempDir Path folder;

  private static FeedItem item(String link) {
    return new FeedItem(link, "title of " + link, TODAY, "<p>“text” \u0001 </p>", null);
  }

  private static FeedState fetched(FeedState state, LocalDate day, String... links) {
    List<FeedItem> items = List.of(links).stream().map(FeedStateTest::item).toList();
    return state.fetched(new Version("\"e\"", null), items, day);
  }

  private static List<String> pending(FeedState state) {
    return state.pending().stream().map(each -> each.item().link()).toList();
  }

  @Test
  void onlyWhatWasNeverSeenIsPending() {
    FeedState state = fetched(FeedState.NEW, TODAY, "a", "b");
    state = state.after(Set.of("a"), Set.of("b"), TODAY);
    state = fetched(state, TODAY, "c", "b", "a");
    assertThat(pending(state)).containsExactly("b", "c");
    assertThat(state.pending().get(0).tries()).isEqualTo(1);
  }

  @Test
  void linksAreForgottenLongAfterTheFeedHasLetThemGo() {
    FeedState state = fetched(FeedState.NEW, TODAY, "a", "b");
    state = state.after(Set.of("a", "b"), Set.of(), TODAY);
    for (int day = 10; day <= 70; day += 10) {
      state = fetched(state, TODAY.plusDays(day), "a");
    }
    assertThat(state.seen().keySet()).containsExactly("a");
    assertThat(pending(state)).isEmpty();
  }

  @Test
  void failuresInARowAreFollowedByLongerWaitsUpToADay() {
    FeedState state = FeedState.NEW;
    List<Integer> minutes = List.of(0, 10, 20, 40, 80);
    for (int expected : minutes) {
      state = state.failed(NOW, Duration.ZERO);
      assertThat(Duration.between(NOW, state.due())).hasMinutes(expected);
    }
    for (int i = 0; i < 70; i++) {
      state = state.failed(NOW, Duration.ZERO);
    }
    assertThat(Duration.between(NOW, state.due())).isEqualTo(Duration.ofDays(1));
    assertThat(state.unchanged().due()).isBefore(NOW);
    assertThat(FeedState.NEW.failed(NOW, Duration.ofDays(3)).due())
        .isEqualTo("2026-03-07T12:00:00Z");
    assertThat(FeedState.NEW.failed(NOW, Duration.ofDays(900)).due())
        .isEqualTo(NOW.plus(Duration.ofDays(7)));
  }

  @Test
  void whatIsSavedIsLoadedAgain() throws IOException {
    Watch watch = new Watch();
    FeedState state =
        fetched(FeedState.NEW, TODAY, "a", "b").after(Set.of("a"), Set.of("b"), TODAY);
    watch.put("http://example.org/feed", state.failed(NOW, Duration.ofHours(1)));
    watch.rest("example.org", NOW, Duration.ofMinutes(5));
    StateFile file = new StateFile(folder);
    file.save(watch);
    Watch loaded = file.load();
    assertThat(loaded.feeds()).isEqualTo(watch.feeds());
    assertThat(loaded.hosts()).isEqualTo(watch.hosts());
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }
}
