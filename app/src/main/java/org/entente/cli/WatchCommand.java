package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.Interruption;
import org.entente.cli.internal.SettingSources;
import org.entente.cli.internal.Settings;
import org.entente.document.ReadingLimits;
import org.entente.document.feed.FeedClient;
import org.entente.document.feed.Opml;
import org.entente.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente watch}: news feeds into the store, again and again. */
@Command(
    name = "watch",
    description = {
      "Looks at news feeds (RSS, Atom) again and again; reads, codes and stores their new articles:"
          + " the page behind each item or, where the site keeps it from programs or has it no"
          + " more, the feed's own text.",
      "Asks only for what has changed, pauses between two requests to a host, keeps to robots.txt"
          + " and to what servers ask for. What the store has, by address or by text, is passed"
          + " over. Stopped at any moment, it goes on where it was."
    },
    footer = {
      "",
      "Example:",
      "  entente watch https://news.un.org/feed/subscribe/en/news/all/rss.xml --every 30m"
    })
final class WatchCommand implements Callable<Integer> {
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration GLANCE = Duration.ofMillis(200);

  private final Surroundings surroundings;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CodingOptions coding = new CodingOptions();

  @Option(
      names = "--every",
      paramLabel = "SPAN",
      converter = SpanConverter.class,
      description = "Time from one look to the next, as in 15m or 2h (default: 15m).")
  private Duration every = Duration.ofMinutes(15);

  @Option(names = "--once", description = "Look once and end, as for a timetable of your own.")
  private boolean once;

  @Option(
      names = "--delay",
      paramLabel = "SPAN",
      converter = SpanConverter.class,
      description =
          "Least pause between two requests to a host (default: 2s); sites may ask for more.")
  private Duration delay = Duration.ofSeconds(2);

  @Option(
      names = "--opml",
      paramLabel = "FILE",
      description = "Feeds from a list, as feed readers export it.")
  private @Nullable Path opml;

  @Option(
      names = "--allow-private",
      description = "Fetch from loopback, link-local and private addresses too.")
  private boolean allowPrivate;

  @Parameters(arity = "0..*", paramLabel = "FEED", description = "Addresses of feeds.")
  private List<String> addresses = List.of();

  WatchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings =
        new SettingSources(surroundings.environment(), surroundings.folder())
            .under(store.on(coding.layer()));
    List<String> feeds = feeds();
    if (every.compareTo(SHORTEST) < 0) {
      throw CommandException.usage("--every is less than a minute, which no server bears long.");
    }
    ReadingLimits limits = ReadingLimits.defaults();
    FeedClient client =
        new FeedClient(
            allowPrivate ? limits.withPrivateAddresses() : limits, delay, Clock.systemUTC());
    try (Interruption stop = new Interruption();
        LazyCoder coder = new LazyCoder(settings)) {
      stop.begin();
      boolean whole = look(feeds, settings, coder, client, stop);
      while (!once && !stop.requested()) {
        rest(stop);
        whole &= stop.requested() || lookAgain(feeds, settings, coder, client, stop);
      }
      if (stop.requested()) {
        surroundings.say("entente: stopped; run the same command again to go on.");
      }
      return whole ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }

  private List<String> feeds() throws IOException {
    List<String> feeds = new ArrayList<>(addresses);
    if (opml != null) {
      feeds.addAll(Opml.feeds(surroundings.folder().resolve(opml)));
    }
    if (feeds.isEmpty()) {
      throw CommandException.usage("Name the addresses of feeds, or a list of them with --opml.");
    }
    return feeds;
  }

  private boolean look(
      List<String> feeds, Settings settings, LazyCoder coder, FeedClient client, Interruption stop)
      throws IOException {
    WatchRound.Result result =
        new WatchRound(surroundings, settings, coder, client, stop).run(feeds);
    Writer out = surroundings.writer();
    out.write(result.visits().summary());
    out.write(result.documents().summary());
    out.write("store      " + settings.store() + "\n");
    out.flush();
    return result.isWhole();
  }

  /** The store may be in use for a while; that does not end the watch. */
  private boolean lookAgain(
      List<String> feeds, Settings settings, LazyCoder coder, FeedClient client, Interruption stop)
      throws IOException {
    try {
      return look(feeds, settings, coder, client, stop);
    } catch (StoreException e) {
      surroundings.say("entente: " + e.getMessage() + "; trying again after " + every + ".");
      return false;
    }
  }

  private void rest(Interruption stop) {
    Instant end = Instant.now().plus(every);
    while (!stop.requested() && Instant.now().isBefore(end)) {
      try {
        Thread.sleep(GLANCE.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw CommandException.failed("The watch was interrupted.");
      }
    }
  }
}
