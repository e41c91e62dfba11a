package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a third side holds back the relation of two others, fails to, or is denied to.
 *
 * @param passage the sentence
 * @param limiter code of the side that stands between
 * @param pair codes of the two whose relation it is, in the order of the alphabet
 * @param direction whether it holds them back
 * @param mechanism by what
 * @param cue the word that carries it, as it stands in the sentence
 * @param status whether it is so, was, may be or is doubted
 * @param date when, by the text; null if it does not say
 * @param published the day of its text; null if unknown
 * @param speaker who says so, in the text's words; null for the writer
 * @param speakerCode codes of the speaker's side; empty if not known
 * @param confidence 0 to 1
 */
public record Limit(
    Passage passage,
    String limiter,
    List<String> pair,
    Direction direction,
    Mechanism mechanism,
    String cue,
    Status status,
    @Nullable EventDate date,
    @Nullable LocalDate published,
    @Nullable String speaker,
    List<String> speakerCode,
    double confidence)
    implements Claim {
  public Limit {
    pair = pair.stream().sorted().distinct().toList();
    speakerCode = List.copyOf(speakerCode);
    if (pair.size() != 2 || pair.contains(limiter)) {
      throw new IllegalArgumentException(
          "a limit needs three sides, not " + limiter + " between " + pair);
    }
  }

  /** Whether the third side holds the two back. */
  public enum Direction {
    /** Because of it, their relation is less than it could be. */
    LIMITS,
    /** It would be expected to, and their relation goes on all the same. */
    FAILS_TO_LIMIT,
    /** Somebody says that it does not, will not or must not. */
    DENIED;

    /** As in JSON: "fails_to_limit". */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** By what a third side holds two others back. */
  public enum Mechanism {
    /** Who buys or sells more. */
    MARKET,
    /** A word given to the limiter. */
    PROMISE,
    TERRITORIAL_DISPUTE,
    /** A treaty or bloc with the limiter. */
    ALLIANCE,
    /** Demands, threats, protest, lobbying. */
    PRESSURE,
    SANCTIONS,
    /** On the limiter's arms, money, energy, transit or protection. */
    DEPENDENCE,
    /** The limiter is the enemy of one, or fears the two. */
    RIVALRY,
    /** Or history, religion, public memory. */
    IDEOLOGY,
    GEOGRAPHY;

    /** As in JSON: "territorial_dispute". */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public String kind() {
    return "limit";
  }

  @Override
  public List<String> parties() {
    return pair;
  }

  /** The limiter among them. */
  @Override
  public List<String> sides() {
    return Stream.concat(Stream.of(limiter), pair.stream()).distinct().sorted().toList();
  }
}
