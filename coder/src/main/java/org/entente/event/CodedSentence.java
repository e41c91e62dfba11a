package org.entente.event;

import java.util.List;

/**
 * A sentence with what the relation model makes of it.
 *
 * @param read the sentence as it is read
 * @param events what its sides do to each other
 * @param triads of each three sides the likeliest third side beside a pair, be it a limit or not
 */
public record CodedSentence(ReadSentence read, List<Explained> events, List<Triad> triads) {
  public CodedSentence {
    events = List.copyOf(events);
    triads = List.copyOf(triads);
  }
}
