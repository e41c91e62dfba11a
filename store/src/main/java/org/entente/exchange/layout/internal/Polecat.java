package org.entente.exchange.layout.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.exchange.layout.Carried;
import org.entente.exchange.layout.Codebook;
import org.entente.exchange.layout.EventCodes;
import org.entente.exchange.layout.ImportedEvent;
import org.entente.exchange.layout.Layout;
import org.entente.exchange.layout.RowFault;
import org.entente.exchange.layout.RowReader;
import org.entente.exchange.layout.States;
import org.entente.model.Context;

/** POLECAT's weekly files on Dataverse: 40 columns with a header. */
public final class Polecat implements RowReader {
  /** Its only layout. */
  public static final Layout LAYOUT =
      new Layout(
          "polecat",
          List.of(
              "Event ID",
              "Event Date",
              "Event Type",
              "Event Mode",
              "Intensity",
              "Quad Code",
              "Contexts",
              "Actor Name",
              "Actor Country",
              "Actor COW",
              "Primary Actor Sector",
              "Actor Sectors",
              "Actor Title",
              "Actor Name Raw",
              "Wikipedia Actor ID",
              "Recipient Name",
              "Recipient Country",
              "Recipient COW",
              "Primary Recipient Sector",
              "Recipient Sectors",
              "Recipient Title",
              "Recipient Name Raw",
              "Wikipedia Recipient ID",
              "Placename",
              "City",
              "District",
              "Province",
              "Country",
              "Latitude",
              "Longitude",
              "GeoNames ID",
              "Raw Placename",
              "Feature Type",
              "Source",
              "Publication Date",
              "Story People",
              "Story Organizations",
              "Story Locations",
              "Language",
              "Version"),
          '\t',
          true,
          Map.of(
              2, Carried.CODE,
              7, Carried.ACTOR_NAME,
              8, Carried.ACTOR,
              15, Carried.RECIPIENT_NAME,
              16, Carried.RECIPIENT),
          Polecat::new);

  private final Days days = new Days();

  private Polecat() {}

  @Override
  public ImportedEvent read(List<String> cells, String rest) {
    if (cells.get(0).isEmpty()) {
      throw new RowFault("has no Event ID");
    }
    String mode = Cells.isEmpty(cells.get(3)) ? "" : cells.get(3).toLowerCase(Locale.ROOT);
    String place = States.ofName(cells.get(27));
    return new ImportedEvent(
        LAYOUT.name(),
        cells.get(0),
        days.day(cells.get(1)),
        Cells.isEmpty(cells.get(34)) ? null : days.day(cells.get(34)),
        ActorCodes.named(cells.get(8), cells.get(7), cells.get(10)),
        ActorCodes.named(cells.get(16), cells.get(15), cells.get(18)),
        Codebook.PLOVER,
        cells.get(2),
        EventCodes.plover(cells.get(2), mode, contexts(cells.get(6))),
        Cells.isEmpty(cells.get(4)) ? null : Cells.number(cells.get(4), "Intensity"),
        0,
        place == null ? "" : place,
        "",
        "",
        rest);
  }

  private static Set<Context> contexts(String cell) {
    return named(List.of(cell.split("[;,] *", -1)));
  }

  /** Those of these contexts that Entente has. */
  static Set<Context> named(List<String> names) {
    Set<Context> contexts = EnumSet.noneOf(Context.class);
    for (Context context : Context.values()) {
      if (names.stream().anyMatch(name -> name.equalsIgnoreCase(context.label()))) {
        contexts.add(context);
      }
    }
    return contexts;
  }
}
