package org.entente.exchange.layout;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A place at which a document tells an event of GDELT 2.0.
 *
 * @param event key of the event in its data set
 * @param at when the document was seen, in UTC, to the quarter of an hour
 * @param kind how {@code address} is to be read: 1 web address, 2 citation of a broadcast or print
 *     source, 3 CORE, 4 DTIC, 5 JSTOR, 6 source without text
 * @param outlet name of the source, such as {@code bbc.co.uk}; may be empty
 * @param address of the document
 * @param sentence number of the sentence that tells it, from 1
 * @param confidence that the event is told there, in percent
 * @param tone of the document, by its words, about −10 to 10; null where its row leaves it empty
 * @param rest the remaining cells of its row, in order, separated by U+001F
 */
public record GdeltMention(
    String event,
    LocalDateTime at,
    int kind,
    String outlet,
    String address,
    int sentence,
    int confidence,
    @Nullable Double tone,
    String rest) {

  /** What tells it from all others of its data set. */
  public String key() {
    return event + ' ' + sentence + ' ' + address;
  }
}
