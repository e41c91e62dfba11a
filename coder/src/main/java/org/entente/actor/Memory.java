package org.entente.actor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.internal.Remembering;
import org.entente.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences of a document so far have named. Immutable: {@link #after} gives the memory
 * for the next sentence. A new document, and a new post of a forum thread, begins with {@link
 * #empty}.
 *
 * @param people persons by the last word of their names, in lower case
 * @param roles by role ("army chief"), those of whom it was said
 * @param pair the two actors most recently named together; empty if none were
 * @param encounters by kind of encounter ("visit"), the two actors of whom it was said last
 * @param group the three or more actors most recently named in one list; empty if there were none
 * @param leaders the actors of the two persons most recently named together; empty if none were
 * @param subject what the sentence before spoke of first; null if that was no actor
 * @param subjectPair whether the subject was {@link #pair()}: "India and Russia …"
 * @param recent codes of the actors named, the latest first
 */
public record Memory(
    Map<String, Known> people,
    Map<String, Set<Known>> roles,
    List<String> pair,
    Map<String, List<String>> encounters,
    List<String> group,
    List<String> leaders,
    @Nullable Mention subject,
    boolean subjectPair,
    List<String> recent) {
  private static final Memory EMPTY =
      new Memory(
          Map.of(), Map.of(), List.of(), Map.of(), List.of(), List.of(), null, false, List.of());

  public Memory {
    people = Map.copyOf(people);
    roles = Map.copyOf(roles);
    pair = List.copyOf(pair);
    encounters = Map.copyOf(encounters);
    group = List.copyOf(group);
    leaders = List.copyOf(leaders);
    recent = List.copyOf(recent);
  }

  /** Nothing named yet. */
  public static Memory empty() {
    return EMPTY;
  }

  /** The memory after {@code sentence}, in which {@code mentions} were found. */
  public Memory after(Sentence sentence, List<Mention> mentions) {
    return Remembering.after(this, sentence, mentions);
  }
}
