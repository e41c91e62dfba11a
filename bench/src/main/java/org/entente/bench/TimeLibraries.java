package org.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.entente.model.Block;
import org.entente.model.Interval;
import org.entente.model.Span;
import org.entente.sentence.Sentence;
import org.entente.sentence.TimeExpression;
import org.entente.sentence.Times;
import org.entente.sentence.Tokenizer;
import org.jspecify.annotations.Nullable;
import org.natty.Parser;
import org.ocpsoft.prettytime.nlp.PrettyTimeParser;

/**
 * Reads the sentences of the table of time expressions with Entente and with the usual libraries,
 * and writes {@code docs/results/times.md}. The libraries give points of time; first and last of
 * them are taken for an interval.
 */
final class TimeLibraries {
  private static final LocalDate NOWADAYS = LocalDate.of(2026, 1, 1);

  private TimeLibraries() {}

  /** Finds the intervals that a sentence names. */
  private interface Reader {
    List<Interval> read(String sentence, @Nullable LocalDate published);
  }

  /** A row of the table; {@code date} is null where the sentence dates nothing. */
  private record Row(String text, @Nullable LocalDate published, @Nullable Interval date) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(
          cells[0],
          cells[1].isEmpty() ? null : LocalDate.parse(cells[1]),
          cells[2].isEmpty()
              ? null
              : new Interval(LocalDate.parse(cells[2]), LocalDate.parse(cells[3])));
    }
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath().normalize();
    TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
    Path table = root.resolve("coder/src/test/resources/org/entente/sentence/times.tsv");
    List<Row> rows =
        Files.readAllLines(table, StandardCharsets.UTF_8).stream().skip(1).map(Row::of).toList();
    Parser natty = new Parser();
    PrettyTimeParser prettyTime = new PrettyTimeParser();
    String report =
        "# Time expressions\n\nMeasured by `bench/times`: "
            + Machine.line(root)
            + ".\n\n"
            + rows.size()
            + " sentences written for `times.tsv`, one expression each; those without a date of their own have none"
            + " to\nfind. *Exact*: an interval found is the one expected. *Inside*: the first day found lies in the one"
            + " expected,\nwhich is all that a library of points can reach for months and years. *Left alone*:"
            + " nothing found where\nnothing dates the act (for Entente: nothing but durations). How often the act itself is dated"
            + "\nright, `TimesTableTest` says.\n\n"
            + "| reader | exact | inside | left alone | broke down |\n|---|---|---|---|---|\n"
            + line("Entente", rows, TimeLibraries::ours)
            + line("natty 1.1.2", rows, (text, day) -> natty(natty, text, day))
            + line(
                "prettytime-nlp 5.0.9",
                rows,
                (text, day) -> days(prettyTime.parse(text, reference(day))));
    Files.writeString(root.resolve("docs/results/times.md"), report);
  }

  private static String line(String name, List<Row> rows, Reader reader) {
    int exact = 0;
    int inside = 0;
    int alone = 0;
    int dated = 0;
    int failed = 0;
    for (Row row : rows) {
      List<Interval> found = List.of();
      try {
        found = reader.read(row.text, row.published);
      } catch (RuntimeException e) { // some sentences are too much for a library
        failed++;
      }
      if (row.date == null) {
        alone += found.isEmpty() ? 1 : 0;
      } else {
        Interval date = row.date;
        dated++;
        exact += found.contains(date) ? 1 : 0;
        inside += found.stream().anyMatch(interval -> covers(date, interval.start())) ? 1 : 0;
      }
    }
    int none = rows.size() - dated;
    return String.format(
        Locale.ROOT,
        "| %s | %d of %d (%.3f) | %d (%.3f) | %d of %d (%.3f) | %d |%n",
        name,
        exact,
        dated,
        exact / (double) dated,
        inside,
        inside / (double) dated,
        alone,
        none,
        alone / (double) none,
        failed);
  }

  private static boolean covers(Interval interval, LocalDate day) {
    return !day.isBefore(interval.start()) && !day.isAfter(interval.end());
  }

  private static List<Interval> ours(String text, @Nullable LocalDate published) {
    Span span = new Span(0, text.length());
    Block block = Block.of(span, Block.Kind.PARAGRAPH);
    Sentence sentence = new Sentence(0, span, text, Tokenizer.tokens(text), block);
    return Times.find(sentence, published, null).stream()
        .filter(expression -> expression.kind() != TimeExpression.Kind.DURATION)
        .map(TimeExpression::interval)
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<Interval> natty(Parser parser, String text, @Nullable LocalDate published) {
    return parser.parse(text, reference(published)).stream()
        .flatMap(group -> days(group.getDates()).stream())
        .toList();
  }

  /** From the first of some points of time to the last. */
  private static List<Interval> days(List<Date> points) {
    List<LocalDate> days = new ArrayList<>();
    for (Date point : points) {
      days.add(LocalDate.ofInstant(Instant.ofEpochMilli(point.getTime()), ZoneOffset.UTC));
    }
    return days.isEmpty()
        ? List.of()
        : List.of(new Interval(Collections.min(days), Collections.max(days)));
  }

  private static Date reference(@Nullable LocalDate published) {
    LocalDate day = published == null ? NOWADAYS : published;
    return Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
  }
}
