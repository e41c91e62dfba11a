package org.entente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.model.Account;
import org.entente.model.Coded;
import org.entente.model.Context;
import org.entente.model.Contradiction;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Figure;
import org.entente.model.Interval;
import org.entente.model.Limit;
import org.entente.model.Passage;
import org.entente.model.Post;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** Random records, the same for the same seed, with every awkward character that texts hold. */
public final class Records {
  private static final List<String> CODES =
      List.of("RUS", "PAK", "IND", "CHN", "USA", "IRN", "TALIBAN", "NATO", "SCO");
  private static final List<String> PIECES =
      List.of(
          "Moscow", " said", ",", "\"", "\n", "\r\n", "\t", "é", "Россия", "🤝", "\\", "'", "”");

  private final Random random;

  public Records(long seed) {
    random = new Random(seed);
  }

  /** A record of any kind in a document of this name. */
  public Coded record(String doc) {
    return switch (random.nextInt(7)) {
      case 0 -> post(doc);
      case 1 -> figure(doc);
      case 2 -> limit(doc);
      default -> event(doc);
    };
  }

  /** An event in a document of this name. */
  public Event event(String doc) {
    boolean reciprocal = random.nextInt(4) == 0;
    List<String> parties = parties(2 + random.nextInt(2));
    return new Event(
        passage(doc),
        reciprocal ? parties : parties.subList(0, 1),
        reciprocal ? List.of() : parties.subList(1, parties.size()),
        text(),
        text(),
        maybe(this::text),
        pick(EventType.values()),
        maybe(this::text),
        contexts(),
        Integer.toString(10 + random.nextInt(190)),
        (random.nextInt(201) - 100) / 10.0,
        pick(Status.values()),
        maybe(() -> new EventDate(interval(), text())),
        maybe(this::day),
        maybe(this::text),
        random.nextBoolean() ? parties(1) : List.of(),
        random.nextDouble());
  }

  /** A figure in a document of this name. */
  public Figure figure(String doc) {
    return new Figure(
        passage(doc),
        parties(2),
        random.nextInt(1_000_000) / 4.0,
        random.nextBoolean() ? "USD" : "persons",
        text(),
        pick(Figure.Qualifier.values()),
        maybe(() -> new EventDate(interval(), text())),
        maybe(this::day),
        maybe(this::text));
  }

  /** A limit in a document of this name. */
  public Limit limit(String doc) {
    List<String> three = parties(3);
    return new Limit(
        passage(doc),
        three.get(0),
        three.subList(1, 3),
        pick(Limit.Direction.values()),
        pick(Limit.Mechanism.values()),
        text(),
        pick(Status.values()),
        maybe(() -> new EventDate(interval(), text())),
        maybe(this::day),
        maybe(this::text),
        random.nextBoolean() ? parties(1) : List.of(),
        random.nextDouble());
  }

  /** A contradiction of which one passage stands in a document of this name. */
  public Contradiction contradiction(String doc) {
    return new Contradiction(
        new Account(passage(doc), maybe(this::day), maybe(this::text)),
        new Account(passage("another.txt"), maybe(this::day), maybe(this::text)),
        parties(2),
        pick(Contradiction.Type.values()),
        text(),
        random.nextDouble());
  }

  /** A post in a thread of this name. */
  public Post post(String doc) {
    return new Post(passage(doc), maybe(this::text), maybe(this::day), random.nextBoolean());
  }

  public LocalDate day() {
    return LocalDate.of(1947, 1, 1).plusDays(random.nextInt(28000));
  }

  /** A text of up to twelve pieces, possibly empty. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(13); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private Passage passage(String doc) {
    int begin = random.nextInt(100_000);
    String sentence = text();
    return new Passage(doc, begin, begin + sentence.codePointCount(0, sentence.length()), sentence);
  }

  private Interval interval() {
    LocalDate start = day();
    return new Interval(start, start.plusDays(random.nextInt(400)));
  }

  private List<String> parties(int count) {
    List<String> left = new ArrayList<>(CODES);
    List<String> parties = new ArrayList<>();
    while (parties.size() < count) {
      parties.add(left.remove(random.nextInt(left.size())));
    }
    return parties;
  }

  private Set<Context> contexts() {
    Set<Context> contexts = EnumSet.noneOf(Context.class);
    for (int i = random.nextInt(4); i > 0; i--) {
      contexts.add(pick(Context.values()));
    }
    return contexts;
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }
}
