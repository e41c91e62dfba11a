package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One actor does, says, promises or refuses something to another.
 *
 * @param passage the sentence that says so
 * @param actor codes of who acts, in order; for reciprocal events all parties
 * @param recipient codes of those to whom it is done; empty for reciprocal events
 * @param actorText the words that name the actor
 * @param recipientText the words that name the recipient; for reciprocal events the other party's
 * @param trigger the word that carries the act, if one stands out
 * @param type PLOVER type
 * @param mode PLOVER mode, if the type has modes and one applies
 * @param contexts what the act is about
 * @param cameo nearest CAMEO code, two to four digits
 * @param score PLOVER score of type and mode, -10 (hostile) to 10 (friendly)
 * @param status whether the act took place, by the text
 * @param date when, if the text says; never the day of publication by default
 * @param published when the text was published, if known
 * @param speaker who says so, in the words of the text, when it is not the writer
 * @param speakerCode codes of the speaker's side; empty when there is none or it is unknown
 * @param confidence 0 to 1
 */
public record Event(
    Passage passage,
    List<String> actor,
    List<String> recipient,
    String actorText,
    String recipientText,
    @Nullable String trigger,
    EventType type,
    @Nullable String mode,
    Set<Context> contexts,
    String cameo,
    double score,
    Status status,
    @Nullable EventDate date,
    @Nullable LocalDate published,
    @Nullable String speaker,
    List<String> speakerCode,
    double confidence)
    implements Claim {
  public Event {
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    contexts = Set.copyOf(contexts);
    speakerCode = List.copyOf(speakerCode);
    if (actor.isEmpty() || (recipient.isEmpty() && actor.size() < 2)) {
      throw new IllegalArgumentException("an event needs two sides: " + actor + ", " + recipient);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
    }
  }

  @Override
  public String kind() {
    return "event";
  }

  /** Actors, then recipients. */
  @Override
  public List<String> parties() {
    return Stream.concat(actor.stream(), recipient.stream()).toList();
  }

  /**
   * Each two of whom one acts on the other, or who act together: their codes in the order of the
   * alphabet, each pair once.
   */
  public List<List<String>> pairs() {
    List<String> others = isReciprocal() ? actor : recipient;
    return actor.stream()
        .flatMap(
            one ->
                others.stream().filter(other -> !other.equals(one)).map(other -> pair(one, other)))
        .distinct()
        .toList();
  }

  private static List<String> pair(String one, String other) {
    return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
  }

  /** Whether all parties do it together. */
  public boolean isReciprocal() {
    return recipient.isEmpty();
  }

  /**
   * A name for this record that stays the same when the same document is coded again: the document,
   * the place, the sides and the type.
   */
  public String id() {
    return RecordId.of(
        passage.doc(),
        Integer.toString(passage.begin()),
        Integer.toString(passage.end()),
        String.join("+", actor),
        String.join("+", recipient),
        type.name(),
        status.label());
  }
}
