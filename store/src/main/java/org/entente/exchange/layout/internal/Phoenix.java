package org.entente.exchange.layout.internal;

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

/** Phoenix' daily files: 26 columns without header; quad classes 0 (neutral) to 4. */
public final class Phoenix implements RowReader {
  /** Its only layout. */
  public static final Layout LAYOUT =
      new Layout(
          "phoenix",
          List.of(
              "EventID",
              "Date",
              "Year",
              "Month",
              "Day",
              "SourceActorFull",
              "SourceActorEntity",
              "SourceActorRole",
              "SourceActorAttribute",
              "TargetActorFull",
              "TargetActorEntity",
              "TargetActorRole",
              "TargetActorAttribute",
              "EventCode",
              "EventRootCode",
              "QuadClass",
              "GoldsteinScale",
              "Issues",
              "Lat",
              "Lon",
              "LocationName",
              "StateName",
              "CountryName",
              "SentenceID",
              "URLs",
              "NewsSources"),
          '\t',
          false,
          Map.of(5, Carried.ACTOR, 9, Carried.RECIPIENT, 13, Carried.CODE, 24, Carried.URL),
          Phoenix::new);

  private final Days days = new Days();

  private Phoenix() {}

  @Override
  public ImportedEvent read(List<String> cells, String rest) {
    if (cells.get(0).isEmpty()) {
      throw new RowFault("has no EventID");
    }
    String quad = cells.get(15);
    if (!quad.isEmpty() && !quad.matches("[0-4](\\.0)?")) {
      throw new RowFault("QuadClass \"" + quad + "\" is not 0 to 4");
    }
    String code = cells.get(13);
    String goldstein = cells.get(16);
    String place = States.ofName(cells.get(22));
    return new ImportedEvent(
        LAYOUT.name(),
        cells.get(0),
        days.day(cells.get(1)),
        null,
        ActorCodes.cameo(cells.get(5)),
        ActorCodes.cameo(cells.get(9)),
        Codebook.CAMEO,
        code,
        EventCodes.coding(Codebook.CAMEO, code),
        Cells.isEmpty(goldstein) ? null : Cells.number(goldstein, "GoldsteinScale"),
        0,
        place == null ? "" : place,
        cells.get(24),
        "",
        rest);
  }
}
