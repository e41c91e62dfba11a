package org.entente.event.scoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Status;

/** What the model tells apart, in the order of its outputs. */
public final class Labels {
  /**
   * Output 0 is "no event between these two"; output {@code i + 1} the type of ordinal {@code i}.
   */
  public static final int NONE = 0;

  /** Outputs for the type, none included. */
  public static final int TYPES = EventType.values().length + 1;

  /** Outputs for the status, in the order of {@link Status}. */
  public static final int STATUSES = Status.values().length;

  /** Outputs for contexts, in the order of {@link Context}. */
  public static final int CONTEXTS = Context.values().length;

  private static final Map<EventType, List<String>> MODES_OF =
      new TreeMap<>(
          Map.of(
              EventType.CONSULT, List.of("visit", "third-party", "multilateral", "phone"),
              EventType.RETREAT,
                  List.of(
                      "withdraw", "release", "return", "disarm", "ceasefire", "access", "resign"),
              EventType.REQUEST, List.of("assist", "change", "yield", "meet"),
              EventType.ACCUSE, List.of("disapprove", "investigate", "allege"),
              EventType.REJECT, List.of("assist", "change", "yield", "meet"),
              EventType.THREATEN,
                  List.of(
                      "restrict", "ban", "arrest", "relations", "expel", "territory", "violence"),
              EventType.PROTEST, List.of("demo", "riot", "strike", "hunger", "boycott", "obstruct"),
              EventType.SANCTION, List.of("expel", "withdraw", "discontinue"),
              EventType.MOBILIZE, List.of("troops", "weapons", "police", "militia"),
              EventType.COERCE,
                  List.of(
                      "seize",
                      "restrict",
                      "ban",
                      "censor",
                      "curfew",
                      "arrest",
                      "deport",
                      "withhold",
                      "misinformation",
                      "cyber")));

  private static final List<String> ASSAULT_MODES =
      List.of(
          "abduct",
          "beat",
          "torture",
          "execute",
          "sexual",
          "assassinate",
          "destroy",
          "primitive",
          "firearms",
          "explosives",
          "suicide-attack",
          "aerial",
          "drone",
          "heavy-weapons",
          "crowd-control",
          "cleansing",
          "massacre",
          "unconventional");

  static {
    MODES_OF.put(EventType.ASSAULT, ASSAULT_MODES);
  }

  private static final List<Mode> MODES =
      MODES_OF.entrySet().stream()
          .flatMap(e -> e.getValue().stream().map(name -> new Mode(e.getKey(), name)))
          .toList();

  private Labels() {}

  /**
   * A mode of PLOVER's 2021 codebook.
   *
   * @param type the type that it refines
   * @param name as in the codebook
   */
  public record Mode(EventType type, String name) {}

  /** All modes, in the order of the model's outputs. */
  public static List<Mode> modes() {
    return MODES;
  }
}
