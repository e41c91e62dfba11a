package org.entente.exchange.layout.internal;

import java.util.Set;
import org.entente.exchange.layout.Side;
import org.entente.exchange.layout.States;
import org.jspecify.annotations.Nullable;

/**
 * Entente's codes of actors. A state stands for its government, forces, parties and people, as in
 * its source's dyads; rebels and separatists do not act for it and keep a code of their own.
 */
public final class ActorCodes {
  /** CAMEO's roles within a state, other than rebels. */
  private static final Set<String> PARTS =
      Set.of(
          "GOV", "MIL", "COP", "JUD", "LEG", "SPY", "OPP", "PTY", "BUS", "CVL", "EDU", "ELI", "LAB",
          "MED", "REF", "AGR", "HLH", "ENV", "DEV", "CRM", "SET", "MOD", "RAD", "UAF", "BLK");

  private ActorCodes() {}

  /** GDELT: an actor code with the country and group that it names. */
  public static Side gdelt(String raw, String name, String country, String group) {
    String state = States.ofCameo(country);
    if (state != null && !isRebel(raw.startsWith(country) ? raw.substring(country.length()) : "")) {
      return new Side(state, raw, name);
    }
    String organisation = States.groupOfCameo(group);
    return new Side(organisation == null ? raw : organisation, raw, name);
  }

  /** An actor code of a CAMEO list: {@code ISRMIL}, {@code IGOUNO}, {@code PALPLO}. */
  public static Side cameo(String raw) {
    String organisation =
        raw.startsWith("IGO") || raw.startsWith("NGO")
            ? States.groupOfCameo(raw.substring(3))
            : null;
    return side(raw, raw.length() < 3 ? null : States.ofCameo(raw.substring(0, 3)), organisation);
  }

  /** An actor code of a WEIS list: {@code BOS}, {@code BOSSER}, {@code UNO}. */
  public static Side weis(String raw) {
    return side(
        raw,
        raw.length() < 3 ? States.ofWeis(raw) : States.ofWeis(raw.substring(0, 3)),
        States.groupOfWeis(raw));
  }

  /** A named actor of a named country, with the words for what it is (ICEWS, POLECAT). */
  public static Side named(String country, String name, String sectors) {
    String state = States.ofName(country);
    String actor = Cells.isEmpty(name) ? "" : name;
    if (state != null && !isRebelSector(sectors)) {
      return new Side(state, country, name);
    }
    if (state != null) {
      return new Side(state + "REB", country, name);
    }
    String organisation = States.ofName(actor);
    return new Side(organisation == null ? actor : organisation, country, name);
  }

  private static Side side(String raw, @Nullable String state, @Nullable String organisation) {
    if (organisation != null) {
      return new Side(organisation, raw, "");
    }
    boolean own = state == null || isOfItsOwn(raw.length() > 3 ? raw.substring(3) : "");
    return new Side(own || state == null ? raw : state, raw, "");
  }

  /** Whether what follows the country is a group rather than a part of the state. */
  private static boolean isOfItsOwn(String rest) {
    return isRebel(rest)
        || (!rest.isEmpty() && !PARTS.contains(rest.substring(0, Math.min(3, rest.length()))));
  }

  private static boolean isRebel(String rest) {
    return rest.contains("REB") || rest.contains("SEP") || rest.contains("INS");
  }

  private static boolean isRebelSector(String sectors) {
    return sectors.contains("Insurgent")
        || sectors.contains("Rebel")
        || sectors.contains("Separatist")
        || sectors.equals("REB")
        || sectors.equals("SEP");
  }
}
