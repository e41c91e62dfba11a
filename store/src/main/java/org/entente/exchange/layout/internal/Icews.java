package org.entente.exchange.layout.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.exchange.layout.Carried;
import org.entente.exchange.layout.Codebook;
import org.entente.exchange.layout.EventCodes;
import org.entente.exchange.layout.ImportedEvent;
import org.entente.exchange.layout.Layout;
import org.entente.exchange.layout.RowFault;
import org.entente.exchange.layout.RowReader;
import org.entente.exchange.layout.States;

/** ICEWS' coded events, as published on Dataverse: 20 columns with a header. */
public final class Icews implements RowReader {
  /** Its only layout. */
  public static final Layout LAYOUT =
      new Layout(
          "icews",
          List.of(
              "Event ID",
              "Event Date",
              "Source Name",
              "Source Sectors",
              "Source Country",
              "Event Text",
              "CAMEO Code",
              "Intensity",
              "Target Name",
              "Target Sectors",
              "Target Country",
              "Story ID",
              "Sentence Number",
              "Publisher",
              "City",
              "District",
              "Province",
              "Country",
              "Latitude",
              "Longitude"),
          '\t',
          true,
          Map.of(
              2, Carried.ACTOR_NAME,
              4, Carried.ACTOR,
              5, Carried.TEXT,
              6, Carried.CODE,
              8, Carried.RECIPIENT_NAME,
              10, Carried.RECIPIENT),
          Icews::new);

  private final Days days = new Days();

  private Icews() {}

  @Override
  public ImportedEvent read(List<String> cells, String rest) {
    if (cells.get(0).isEmpty()) {
      throw new RowFault("has no Event ID");
    }
    LocalDate day = days.day(cells.get(1));
    String place = States.ofName(cells.get(17));
    String code = cells.get(6);
    return new ImportedEvent(
        LAYOUT.name(),
        // Numbers were given again in later years.
        cells.get(0) + '@' + day,
        day,
        null,
        ActorCodes.named(cells.get(4), cells.get(2), cells.get(3)),
        ActorCodes.named(cells.get(10), cells.get(8), cells.get(9)),
        Codebook.CAMEO,
        code,
        EventCodes.coding(Codebook.CAMEO, full(code)),
        Cells.isEmpty(cells.get(7)) ? null : Cells.number(cells.get(7), "Intensity"),
        0,
        place == null ? "" : place,
        "",
        cells.get(5),
        rest);
  }

  /** Some copies have lost the zero in front of codes below 10; full codes have three digits up. */
  private static String full(String code) {
    return code.length() == 2 || !EventCodes.knows(Codebook.CAMEO, code) ? "0" + code : code;
  }
}
