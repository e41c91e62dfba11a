package org.entente.exchange.layout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event of somebody else's data set.
 *
 * @param layout name of the layout that it was read from
 * @param key what tells it from all others of its data set
 * @param day when it took place, by the source
 * @param published when it was published or added to the data, if known
 * @param actor who acts; its code may be empty
 * @param recipient to whom it is done; its code may be empty
 * @param codebook what {@code code} is a code of
 * @param code event code as in the source
 * @param coding what the code means; null where it means nothing, or has no PLOVER type
 * @param intensity the source's own score of the event, if it gives one
 * @param mentions how often it was told, by the source; 0 where it does not say
 * @param place code of the state in which it took place, if known, else empty
 * @param url address of a report, or empty
 * @param text the source's words for it, or empty
 * @param rest the remaining cells of its row, in order, separated by U+001F
 */
public record ImportedEvent(
    String layout,
    String key,
    LocalDate day,
    @Nullable LocalDate published,
    Side actor,
    Side recipient,
    Codebook codebook,
    String code,
    @Nullable Coding coding,
    @Nullable Double intensity,
    long mentions,
    String place,
    String url,
    String text,
    String rest) {

  /** Whether its code is in no codebook. */
  public boolean isUnmapped() {
    return coding == null && !EventCodes.knows(codebook, code);
  }

  /** Whether it can be told as an event between two sides, with a PLOVER type. */
  public boolean isWhole() {
    return coding != null && !actor.code().isEmpty() && !recipient.code().isEmpty();
  }
}
