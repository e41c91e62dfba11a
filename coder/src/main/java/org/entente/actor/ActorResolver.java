package org.entente.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.internal.Alone;
import org.entente.actor.internal.Reader;
import org.entente.lexicon.Group;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.Organisation;
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

  private final Lexicon lexicon;
  private final Reader reader;

  public ActorResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
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

  private String country(String code) {
    return lexicon
        .actor(code)
        .map(
            actor -> {
              if (actor instanceof State state) {
                return state.recordCode();
              }
              return actor instanceof Group group ? home(group) : organisation(actor.code());
            })
        .orElse("");
  }

  private static String home(Group group) {
    return group.states().isEmpty() ? "" : group.states().get(0);
  }

  private String organisation(String code) {
    boolean agency =
        lexicon.actor(code).filter(actor -> isOfUnitedNations((Organisation) actor)).isPresent();
    return code.equals("EU") ? "EUR" : agency ? "UNO" : "IGO";
  }

  private static boolean isOfUnitedNations(Organisation organisation) {
    return organisation.code().equals("UN")
        || "UN".equals(organisation.parent())
        || organisation.name().startsWith("United Nations");
  }
}
