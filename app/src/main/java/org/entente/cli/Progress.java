package org.entente.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a long task has come: a bar on a terminal, else a line now and then. */
sealed interface Progress extends AutoCloseable {
  /** So many are done. */
  void at(long done);

  /** Says something without spoiling the display. */
  void say(String message);

  @Override
  void close();

  /** The display that suits standard error; {@code total} is -1 where it is not known. */
  static Progress on(Surroundings surroundings, long total) {
    return on(surroundings, total, "reading", "documents");
  }

  /** The same for another task: what is done, and to what. */
  static Progress on(Surroundings surroundings, long total, String task, String unit) {
    return surroundings.terminals().err()
        ? new Bar(surroundings, total, task, unit)
        : new Lines(surroundings, total, unit, Duration.ofSeconds(10));
  }

  /** A bar that is redrawn in place. */
  final class Bar implements Progress {
    private static final int WIDTH = 78;
    private static final String CLEAR = "\r" + " ".repeat(WIDTH) + "\r";

    private final Surroundings surroundings;
    private final ProgressBar bar;

    Bar(Surroundings surroundings, long total, String task, String unit) {
      this.surroundings = surroundings;
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(total)
              .setUnit(" " + unit, 1)
              .setStyle(ProgressBarStyle.ASCII)
              .showSpeed()
              .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
              .build();
    }

    private void draw(String line) {
      surroundings.err().print("\r" + line);
      surroundings.err().flush();
    }

    @Override
    public void at(long done) {
      bar.stepTo(done);
    }

    @Override
    public void say(String message) {
      surroundings.err().print(CLEAR);
      surroundings.say(message);
    }

    @Override
    public void close() {
      bar.close();
      surroundings.say("");
    }
  }

  /** A line whenever some time has passed. */
  final class Lines implements Progress {
    private final Surroundings surroundings;
    private final long total;
    private final String unit;
    private final Duration pause;
    private final Instant begin = Instant.now();
    private Instant said = begin;

    Lines(Surroundings surroundings, long total, String unit, Duration pause) {
      this.surroundings = surroundings;
      this.total = total;
      this.unit = unit;
      this.pause = pause;
    }

    @Override
    public void at(long done) {
      Instant now = Instant.now();
      if (!said.plus(pause).isAfter(now)) {
        said = now;
        surroundings.say("entente: " + line(done, Duration.between(begin, now)));
      }
    }

    private String line(long done, Duration passed) {
      double speed = done * 1000.0 / Math.max(1, passed.toMillis());
      String left =
          total < done || speed == 0
              ? ""
              : String.format(Locale.ROOT, ", about %d s left", (long) ((total - done) / speed));
      return String.format(Locale.ROOT, "%d %s, %.1f per second%s", done, unit, speed, left);
    }

    @Override
    public void say(String message) {
      surroundings.say(message);
    }

    @Override
    public void close() {}
  }
}
