package org.entente.exchange.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.exchange.layout.internal.CodeTable;
import org.jspecify.annotations.Nullable;

/**
 * Codes of states and organisations in the lists of others, mapped to Entente's. Each lookup gives
 * null where the list has no such code.
 */
public final class States {
  private static final Set<String> STATES = new HashSet<>();
  private static final Map<String, String> CAMEO = new HashMap<>();
  private static final Map<String, String> TO_CAMEO = new HashMap<>();
  private static final Map<String, String> FIPS = new HashMap<>();
  private static final Map<String, String> COW = new HashMap<>();
  private static final Map<String, String> WEIS = new HashMap<>();
  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> CAMEO_GROUPS = new HashMap<>();
  private static final Map<String, String> WEIS_GROUPS = new HashMap<>();

  static {
    List<List<String>> rows = CodeTable.rows("states.tsv");
    rows.forEach(row -> STATES.add(row.get(0)));
    for (List<String> row : rows) {
      String state = row.get(0);
      put(FIPS, row.get(1), " ", state);
      put(COW, row.get(2), " ", state);
      put(CAMEO, row.get(3), " ", state);
      CAMEO.putIfAbsent(state, state);
      TO_CAMEO.put(state, row.get(3).isEmpty() ? state : row.get(3));
      put(WEIS, row.get(2), " ", state);
      put(WEIS, row.get(4), " ", state);
      put(NAMES, row.get(5), "\\|", state);
    }
    STATES.forEach(state -> WEIS.putIfAbsent(state, state));
    for (List<String> row : CodeTable.rows("organisations.tsv")) {
      put(CAMEO_GROUPS, row.get(1), " ", row.get(0));
      put(WEIS_GROUPS, row.get(2), " ", row.get(0));
      put(NAMES, row.get(3), "\\|", row.get(0));
    }
  }

  private States() {}

  private static void put(Map<String, String> map, String keys, String separator, String code) {
    for (String key : keys.split(separator)) {
      if (!key.isEmpty()) {
        map.putIfAbsent(key.toLowerCase(Locale.ROOT), code);
        map.putIfAbsent(key, code);
      }
    }
  }

  /** Whether this is Entente's code of a state or territory. */
  public static boolean isState(String code) {
    return STATES.contains(code);
  }

  /** The state of a CAMEO country code, as in GDELT and KEDS' CAMEO lists. */
  public static @Nullable String ofCameo(String code) {
    return CAMEO.get(code);
  }

  /** The CAMEO country code of a state or territory; empty for other codes. */
  public static String cameoOf(String state) {
    return TO_CAMEO.getOrDefault(state, "");
  }

  /** The organisation of a CAMEO group code. */
  public static @Nullable String groupOfCameo(String code) {
    return CAMEO_GROUPS.get(code);
  }

  /** The state of a two-letter FIPS 10-4 code. */
  public static @Nullable String ofFips(String code) {
    return FIPS.get(code);
  }

  /** The state of a Correlates of War abbreviation. */
  public static @Nullable String ofCow(String code) {
    return COW.get(code);
  }

  /** The state of a code in KEDS' WEIS lists: their own, or COW's, or ISO's. */
  public static @Nullable String ofWeis(String code) {
    return WEIS.get(code);
  }

  /** The organisation of a code in KEDS' WEIS lists. */
  public static @Nullable String groupOfWeis(String code) {
    return WEIS_GROUPS.get(code);
  }

  /** The state or organisation of an English name, or of an ISO code in its place. */
  public static @Nullable String ofName(String name) {
    return STATES.contains(name) ? name : NAMES.get(name.toLowerCase(Locale.ROOT));
  }
}
