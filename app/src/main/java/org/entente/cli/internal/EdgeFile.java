package org.entente.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.relation.balance.SignedNetwork;
import org.entente.relation.balance.Tie;

/** Signed ties from a file: columns a, b and sign, with a header or, in this order, without. */
public final class EdgeFile {
  private static final Map<String, Integer> SIGNS =
      Map.ofEntries(
          Map.entry("1", 1),
          Map.entry("+1", 1),
          Map.entry("+", 1),
          Map.entry("1.0", 1),
          Map.entry("+1.0", 1),
          Map.entry("-1", -1),
          Map.entry("-", -1),
          Map.entry("−1", -1),
          Map.entry("−", -1),
          Map.entry("-1.0", -1));

  private final CsvFile file;
  private final int[] places;
  private final List<CsvRow> rows;

  private EdgeFile(CsvFile file) {
    this.file = file;
    List<String> first = file.header().stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    boolean header = first.contains("a") && first.contains("b") && first.contains("sign");
    if (!header && (first.size() < 3 || !SIGNS.containsKey(first.get(2)))) {
      throw file.fault(
          file.rows().get(0),
          "the first line is neither the header a,b,sign nor a tie such as A,B,-1.");
    }
    places =
        header
            ? new int[] {first.indexOf("a"), first.indexOf("b"), first.indexOf("sign")}
            : new int[] {0, 1, 2};
    rows = header ? file.data() : file.rows();
  }

  /**
   * The network of a file.
   *
   * @throws CommandException with file and line of a cell that is no sign, a tie of a state with
   *     itself, or a pair with both signs
   */
  public static SignedNetwork network(CsvFile file) {
    return new EdgeFile(file).network();
  }

  private SignedNetwork network() {
    if (rows.isEmpty()) {
      throw CommandException.failed(file.source() + " has a header but no ties.");
    }
    List<Tie> ties = new ArrayList<>();
    Map<List<String>, CsvRow> signs = new HashMap<>();
    for (CsvRow row : rows) {
      Tie tie = tie(row);
      CsvRow other = signs.get(List.of(tie.a(), tie.b(), Integer.toString(-tie.sign())));
      if (other != null) {
        throw file.fault(
            row,
            "the tie of '%s' and '%s' has the other sign in line %d: decide for one."
                .formatted(tie.a(), tie.b(), other.line()));
      }
      signs.putIfAbsent(List.of(tie.a(), tie.b(), Integer.toString(tie.sign())), row);
      ties.add(tie);
    }
    return new SignedNetwork(ties);
  }

  private Tie tie(CsvRow row) {
    for (int place : places) {
      if (place >= row.cells().size()) {
        throw file.fault(row, "a tie needs the three cells a, b and sign.");
      }
    }
    String written = row.cells().get(places[2]);
    Integer sign = SIGNS.get(written);
    if (sign == null) {
      throw file.fault(
          row,
          "column 'sign' holds '" + written + "': write 1 or + for friends, -1 or - for enemies.");
    }
    try {
      return new Tie(row.cells().get(places[0]), row.cells().get(places[1]), sign);
    } catch (IllegalArgumentException e) {
      throw file.fault(row, e.getMessage() + ".");
    }
  }
}
