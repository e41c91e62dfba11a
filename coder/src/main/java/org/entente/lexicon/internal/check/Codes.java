package org.entente.lexicon.internal.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The codes that a lexicon may use. */
final class Codes {
  /** States of the past and places that ISO 3166-1 leaves out, as the field writes them. */
  private static final Set<String> BEYOND_ISO =
      Set.of("SUN", "YUG", "CSK", "DDR", "SCG", "VDR", "YMD", "XKX", "EAZ", "ANT", "RVN");

  static final Set<String> SECTORS =
      Set.of(
          "GOV", "MIL", "SPY", "LEG", "JUD", "COP", "PTY", "OPP", "REB", "PRM", "PRE", "UAF", "CRM",
          "BUS", "EDU", "MED", "HLH", "NGO", "REL", "BUD", "CHR", "JEW", "MOS", "HIN", "LAB", "AGR",
          "CVL", "ELI", "UNK", "IGO");

  private static final Set<String> STATES = states();

  private Codes() {}

  private static Set<String> states() {
    Set<String> states = new HashSet<>(BEYOND_ISO);
    states.addAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    return Set.copyOf(states);
  }

  static boolean isState(String code) {
    return STATES.contains(code);
  }
}
