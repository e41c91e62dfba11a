package org.entente.view.limit;

import java.util.List;
import java.util.Map;
import org.entente.model.Limit;
import org.entente.relation.limit.LimitAnswer;
import org.entente.relation.limit.ThreeSides;
import org.entente.relation.limit.TriadSeries;

/**
 * The limit of a third state on a pair, with what is needed to tell of it.
 *
 * @param measured the three sides
 * @param settings of the series
 * @param names of states by code; a code without one stands for itself
 * @param basis what the numbers come from
 * @param statements the passages behind the texts' side
 * @param notes what the reader should know of the data
 */
public record LimitReport(
    ThreeSides measured,
    TriadSeries.Settings settings,
    Map<String, String> names,
    Basis basis,
    List<Limit> statements,
    List<String> notes) {
  public LimitReport {
    names = Map.copyOf(names);
    statements = List.copyOf(statements);
    notes = List.copyOf(notes);
  }

  /**
   * What the numbers come from.
   *
   * @param version of the program
   * @param periods what a period is: "month"
   * @param first label of the first period
   * @param last label of the last
   * @param signals what the costly signals are: "acts of material cooperation", or a file's name
   */
  public record Basis(String version, String periods, String first, String last, String signals) {}

  /** A state's name, or its code. */
  String name(String code) {
    return names.getOrDefault(code, code);
  }

  String a() {
    return name(measured.who().a());
  }

  String b() {
    return name(measured.who().b());
  }

  String third() {
    return name(measured.who().third());
  }

  /** The three answers with their names, in the order in which they are told. */
  public List<Side> sides() {
    return List.of(
        new Side("series", measured.series().answer(), basis.periods()),
        new Side("signals", measured.signals(), "comparable pair"),
        new Side("statements", measured.statements().answer(), "source"));
  }

  /**
   * One side.
   *
   * @param name in tables and files
   * @param answer what it says
   * @param unit what its n counts
   */
  public record Side(String name, LimitAnswer answer, String unit) {}
}
