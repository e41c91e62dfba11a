package org.entente.exchange.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.entente.exchange.layout.internal.CodeTable;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/** What event codes mean. The tables lie beside this class and name their sources. */
public final class EventCodes {
  /** Version of the tables; stored with every event that was mapped by them. */
  public static final String VERSION = "2026-11";

  private static final Map<String, Double> SCORES = scores();
  private static final Map<String, Entry> CAMEO = entries("cameo.tsv");
  private static final Map<String, Entry> WEIS = entries("weis.tsv");
  private static final Map<String, String> NEAREST = nearest();
  private static final Map<Codebook, Map<String, Coding>> CODINGS = codings();

  private EventCodes() {}

  /** A row of a code table; the type is null where PLOVER has none. */
  private record Entry(
      @Nullable EventType type, String mode, Set<Context> contexts, OptionalDouble goldstein) {}

  /** Whether the codebook has this code. */
  public static boolean knows(Codebook book, String code) {
    return switch (book) {
      case CAMEO -> CAMEO.containsKey(code);
      case WEIS -> WEIS.containsKey(code);
      case PLOVER -> SCORES.containsKey(code + "\t");
    };
  }

  /** Whether a PLOVER type has this mode. */
  public static boolean hasMode(String type, String mode) {
    return SCORES.containsKey(type + "\t" + mode);
  }

  /** What a code means in PLOVER's terms; null where PLOVER has no type, or the code is unknown. */
  public static @Nullable Coding coding(Codebook book, String code) {
    return CODINGS.getOrDefault(book, Map.of()).get(code);
  }

  /** What a PLOVER type with this mode (empty for none) means; null where there is no such type. */
  public static @Nullable Coding plover(String type, String mode, Set<Context> contexts) {
    Double plain = SCORES.get(type + "\t");
    if (plain == null) {
      return null;
    }
    String cameo = NEAREST.getOrDefault(type + "\t" + mode, NEAREST.getOrDefault(type + "\t", ""));
    double score = SCORES.getOrDefault(type + "\t" + mode, plain);
    return new Coding(
        EventType.valueOf(type), mode.isEmpty() ? null : mode, contexts, cameo, score);
  }

  /** Goldstein's score of a CAMEO or WEIS code, -10 to 10. */
  public static OptionalDouble goldstein(Codebook book, String code) {
    Entry entry = (book == Codebook.WEIS ? WEIS : CAMEO).get(code);
    return entry == null ? OptionalDouble.empty() : entry.goldstein();
  }

  private static Map<String, Double> scores() {
    Map<String, Double> scores = new HashMap<>();
    for (List<String> row : CodeTable.rows("scores.tsv")) {
      scores.put(row.get(0) + "\t" + row.get(1), Double.valueOf(row.get(2)));
    }
    return scores;
  }

  private static Map<String, Entry> entries(String table) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (List<String> row : CodeTable.rows(table)) {
      EventType type = row.get(1).isEmpty() ? null : EventType.valueOf(row.get(1));
      Set<Context> contexts =
          row.get(3).isEmpty()
              ? Set.of()
              : Set.of(Context.valueOf(row.get(3).toUpperCase(Locale.ROOT)));
      OptionalDouble goldstein =
          row.get(4).isEmpty()
              ? OptionalDouble.empty()
              : OptionalDouble.of(Double.parseDouble(row.get(4)));
      entries.put(row.get(0), new Entry(type, row.get(2), contexts, goldstein));
    }
    return entries;
  }

  /** The first full CAMEO code of each type and mode. */
  private static Map<String, String> nearest() {
    Map<String, String> nearest = new HashMap<>();
    CAMEO.forEach(
        (code, entry) -> {
          if (entry.type() != null && code.length() > 2) {
            nearest.putIfAbsent(entry.type() + "\t" + entry.mode(), code);
            nearest.putIfAbsent(entry.type() + "\t", code);
          }
        });
    return nearest;
  }

  private static Map<Codebook, Map<String, Coding>> codings() {
    Map<Codebook, Map<String, Coding>> codings = new EnumMap<>(Codebook.class);
    codings.put(Codebook.CAMEO, codings(CAMEO, true));
    codings.put(Codebook.WEIS, codings(WEIS, false));
    Map<String, Coding> types = new HashMap<>();
    for (EventType type : EventType.values()) {
      Optional.ofNullable(plover(type.name(), "", Set.of()))
          .ifPresent(coding -> types.put(type.name(), coding));
    }
    codings.put(Codebook.PLOVER, types);
    return codings;
  }

  private static Map<String, Coding> codings(Map<String, Entry> entries, boolean cameo) {
    Map<String, Coding> codings = new HashMap<>();
    entries.forEach(
        (code, entry) -> {
          Coding coding =
              entry.type() == null
                  ? null
                  : plover(entry.type().name(), entry.mode(), entry.contexts());
          if (coding != null) {
            String nearest = cameo ? code : coding.cameo();
            codings.put(
                code,
                new Coding(
                    coding.type(), coding.mode(), coding.contexts(), nearest, coding.score()));
          }
        });
    return codings;
  }
}
