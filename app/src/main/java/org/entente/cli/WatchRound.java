package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.entente.claim.Extraction;
import org.entente.claim.coding.DocumentCoder;
import org.entente.claim.coding.Outcome;
import org.entente.claim.coding.Rules;
import org.entente.cli.internal.InOrder;
import org.entente.cli.internal.Interruption;
import org.entente.cli.internal.Settings;
import org.entente.cli.internal.StoreReading;
import org.entente.cli.internal.Tally;
import org.entente.cli.internal.watch.Articles;
import org.entente.cli.internal.watch.StateFile;
import org.entente.cli.internal.watch.Visits;
import org.entente.cli.internal.watch.Watch;
import org.entente.cli.internal.watch.WatchTally;
import org.entente.document.Input;
import org.entente.document.feed.FeedClient;
import org.entente.event.Coder;
import org.entente.store.Store;

/** One look at all feeds: visits those that are due, reads, codes and stores their articles. */
final class WatchRound {
  private static final Duration BETWEEN_SAVES = Duration.ofSeconds(5);

  private final Surroundings surroundings;
  private final Settings settings;
  private final LazyCoder coder;
  private final FeedClient client;
  private final Interruption stop;
  private final WatchTally tally = new WatchTally();
  private final Set<String> texts = new HashSet<>();
  private Instant saved = Instant.now();

  WatchRound(
      Surroundings surroundings,
      Settings settings,
      LazyCoder coder,
      FeedClient client,
      Interruption stop) {
    this.surroundings = surroundings;
    this.settings = settings;
    this.coder = coder;
    this.client = client;
    this.stop = stop;
  }

  /**
   * What a round has come to.
   *
   * @param visits of feeds, and articles that were not read
   * @param documents that were read
   */
  record Result(WatchTally visits, Tally documents) {
    boolean isWhole() {
      return !visits.hasFailures() && !documents.hasRefused();
    }
  }

  /** Looks at these feeds; ends early where the user stops it. */
  Result run(List<String> feeds) throws IOException {
    try (Store store = Store.openOrCreate(settings.store())) {
      StateFile file = new StateFile(settings.store());
      Watch watch = file.load();
      new Visits(client, Clock.systemUTC(), surroundings::say, tally)
          .all(feeds, watch, file, stop::requested);
      try (Progress progress = Progress.on(surroundings, watch.pending(feeds))) {
        StoreReading reading =
            new StoreReading(store, refused -> progress.say("entente: refused " + refused));
        Articles articles = new Articles(client, Clock.systemUTC(), watch, tally, store::holdsUrl);
        articles.of(stop.requested() ? List.of() : feeds);
        if (articles.hasNext()) {
          read(articles, reading, store, progress, () -> save(articles, reading, watch, file));
        }
        save(articles, reading, watch, file);
        return new Result(tally, reading.tally());
      }
    }
  }

  private void read(
      Articles articles, StoreReading reading, Store store, Progress progress, Runnable save)
      throws IOException {
    Coder loaded = coder.get();
    Rules rules =
        Rules.of(
            loaded, new Version().getVersion()[0], settings.minConfidence(), settings.lexicon());
    DocumentCoder documents = new DocumentCoder(new Extraction(loaded), rules, null, store::has);
    InOrder.run(
        new UntilStopped(articles, reading, stop),
        settings.threads(),
        documents::code,
        outcome -> {
          take(outcome, articles, reading, store);
          progress.at(reading.tally().inputs());
          if (saved.plus(BETWEEN_SAVES).isBefore(Instant.now())) {
            save.run();
          }
          return !stop.requested();
        });
  }

  private void take(Outcome outcome, Articles articles, StoreReading reading, Store store) {
    if (outcome instanceof Outcome.Done done) {
      String text = done.document().text();
      if (store.holdsText(text) || !texts.add(text)) {
        tally.sameText();
      } else {
        reading.take(outcome);
      }
      articles.done(done.document().id());
    } else if (outcome instanceof Outcome.Unchanged same) {
      reading.take(outcome);
      articles.done(same.document().id());
    } else if (outcome instanceof Outcome.NotDone notDone) {
      reading.take(outcome);
      articles.done(notDone.refused().source());
    }
  }

  /** First the documents, then that they are done with: killed between, they are only looked up. */
  private void save(Articles articles, StoreReading reading, Watch watch, StateFile file) {
    reading.commit();
    texts.clear();
    articles.settle();
    try {
      file.save(watch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    saved = Instant.now();
  }

  /** Fetches no more once the user wants the work to end. */
  private record UntilStopped(Articles articles, StoreReading reading, Interruption stop)
      implements Iterator<Input> {
    @Override
    public boolean hasNext() {
      return !stop.requested() && articles.hasNext();
    }

    @Override
    public Input next() {
      Input input = articles.next();
      reading.begin(input);
      return input;
    }
  }
}
