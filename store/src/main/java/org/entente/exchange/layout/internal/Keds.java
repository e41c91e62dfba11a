package org.entente.exchange.layout.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.exchange.layout.Carried;
import org.entente.exchange.layout.Codebook;
import org.entente.exchange.layout.EventCodes;
import org.entente.exchange.layout.ImportedEvent;
import org.entente.exchange.layout.Layout;
import org.entente.exchange.layout.RowFault;
import org.entente.exchange.layout.RowReader;

/** The KEDS project's lists: date, source, target, code, sometimes a description. */
public final class Keds implements RowReader {
  private static final List<String> COLUMNS = List.of("date", "source", "target", "code", "desc");

  private final String name;
  private final Codebook book;
  private final Days days = new Days();

  private Keds(String name, Codebook book) {
    this.name = name;
    this.book = book;
  }

  /** The layout with or without description, between commas or tabs. */
  public static Layout layout(Codebook book, boolean described, char separator) {
    String name =
        "keds-" + book.label() + (described ? "-desc" : "") + (separator == '\t' ? "-tab" : "");
    Map<Integer, Carried> carried =
        new TreeMap<>(Map.of(1, Carried.ACTOR, 2, Carried.RECIPIENT, 3, Carried.CODE));
    if (described) {
      carried.put(4, Carried.TEXT);
    }
    List<String> columns = COLUMNS.subList(0, described ? 5 : 4);
    return new Layout(name, columns, separator, true, carried, () -> new Keds(name, book));
  }

  @Override
  public ImportedEvent read(List<String> cells, String rest) {
    LocalDate day = days.day(cells.get(0));
    String source = cells.get(1);
    String target = cells.get(2);
    String code = cells.get(3);
    if (source.isEmpty() || target.isEmpty() || code.isEmpty()) {
      throw new RowFault("has no source, target or code");
    }
    boolean weis = book == Codebook.WEIS;
    return new ImportedEvent(
        name,
        day + "/" + source + "/" + target + "/" + code,
        day,
        null,
        weis ? ActorCodes.weis(source) : ActorCodes.cameo(source),
        weis ? ActorCodes.weis(target) : ActorCodes.cameo(target),
        book,
        code,
        EventCodes.coding(book, code),
        null,
        0,
        "",
        "",
        cells.size() > 4 ? cells.get(4) : "",
        rest);
  }
}
