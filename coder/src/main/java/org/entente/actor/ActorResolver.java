package org.entente.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.internal.Alone;
import org.entente.actor.internal.Reader;
import org.entente.lexicon.Actor;
import org.entente.lexicon.Group;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.Organisation;
import org.entente.lexicon.Profile;
import org.entente.lexicon.State;
import org.entente.sentence.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Resolves mentions that stand alone, without a sentence around them, to country and sector. */
public final class ActorResolver {
  private static final DateTimeFormatter WRITTEN =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMMM uuuu")
          .toFormatter(Locale.ENGLISH);

  private final Reader reader;

  public ActorResolver(Lexicon lexicon) {
    reader = new Reader(lexicon);
  }

  /**
   * Country and sector of {@code text}.
   *
   * @param date the day for which it is asked; null for the present
   */
  public Resolution resolve(String text, @Nullable LocalDate date) {
    Alone alone = reader.alone(Tokenizer.tokens(text), date);
    Optional<Alone.Meaning> meaning = alone.meaning();
    return new Resolution(
        meaning.map(found -> country(found.actor())).orElse(""),
        alone.sector(),
        meaning.map(Alone.Meaning::name).orElse(text),
        meaning.map(found -> found.kind().name().toLowerCase(Locale.ROOT)).orElse(""));
  }

  /** Reads {@code 2022-03-01} or {@code 10 May 2015}; empty for anything else. */
  public static Optional<LocalDate> day(String text) {
    String date = text.strip();
    for (DateTimeFormatter format :
        new DateTimeFormatter[] {DateTimeFormatter.ISO_LOCAL_DATE, WRITTEN}) {
      try {
        return Optional.of(LocalDate.parse(date, format));
      } catch (DateTimeException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static String country(Actor actor) {
    if (actor instanceof State state) {
      return state.recordCode();
    }
    if (actor instanceof Group group) {
      return group.states().isEmpty() ? "" : group.states().get(0);
    }
    boolean agency = isOfUnitedNations((Organisation) actor);
    return actor.code().equals("EU") ? "EUR" : agency ? "UNO" : "IGO";
  }

  /** Whether the lexicon gives it as an agency of the United Nations, or one of its names does. */
  private static boolean isOfUnitedNations(Organisation organisation) {
    Profile profile = organisation.profile();
    return profile.code().equals("UN")
        || "UN".equals(organisation.parent())
        || profile.name().startsWith("United Nations")
        || profile.names().stream().anyMatch(ActorResolver::tellsUnitedNations);
  }

  private static boolean tellsUnitedNations(String name) {
    return name.startsWith("UN ") || name.startsWith("U.N. ") || name.startsWith("United Nations ");
  }
}
