package org.entente.exchange.layout.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.exchange.layout.Carried;
import org.entente.exchange.layout.Codebook;
import org.entente.exchange.layout.EventCodes;
import org.entente.exchange.layout.ImportedEvent;
import org.entente.exchange.layout.Layout;
import org.entente.exchange.layout.RowReader;
import org.entente.exchange.layout.States;
import org.jspecify.annotations.Nullable;

/** GDELT's event files, without headers: 2.0 with 61 columns, 1.0 with 57 and, since 2013, 58. */
public final class Gdelt implements RowReader {
  /** GDELT 2.0. */
  public static final Layout V2 = layout("gdelt2", true, true);

  /** GDELT 1.0, daily files since April 2013. */
  public static final Layout V1_DAILY = layout("gdelt1-58", false, true);

  /** GDELT 1.0, before: without address. */
  public static final Layout V1 = layout("gdelt1-57", false, false);

  private final String name;
  private final int place;
  private final int added;
  private final Days days = new Days();

  private Gdelt(String name, boolean second) {
    this.name = name;
    this.place = second ? 53 : 51;
    this.added = second ? 59 : 56;
  }

  @Override
  public ImportedEvent read(List<String> cells, String rest) {
    String id = Cells.digits(cells.get(0), "GLOBALEVENTID");
    LocalDate day = days.day(cells.get(1));
    String code = cells.get(26);
    return new ImportedEvent(
        name,
        id,
        day,
        days.day(cells.get(added)),
        ActorCodes.gdelt(cells.get(5), cells.get(6), cells.get(7), cells.get(8)),
        ActorCodes.gdelt(cells.get(15), cells.get(16), cells.get(17), cells.get(18)),
        Codebook.CAMEO,
        code,
        EventCodes.coding(Codebook.CAMEO, code),
        number(cells.get(30)),
        cells.get(31).isEmpty() ? 0 : (long) Cells.number(cells.get(31), "NumMentions"),
        place(cells.get(place)),
        cells.size() > added + 1 ? cells.get(added + 1) : "",
        "",
        rest);
  }

  private static @Nullable Double number(String cell) {
    return cell.isEmpty() ? null : Double.valueOf(Cells.number(cell, "GoldsteinScale"));
  }

  private static String place(String fips) {
    String state = States.ofFips(fips);
    return state == null ? "" : state;
  }

  private static Layout layout(String name, boolean second, boolean address) {
    List<String> columns = columns(second, address);
    Map<Integer, Carried> carried =
        new TreeMap<>(
            Map.of(
                5, Carried.ACTOR,
                6, Carried.ACTOR_NAME,
                15, Carried.RECIPIENT,
                16, Carried.RECIPIENT_NAME,
                26, Carried.CODE));
    if (address) {
      carried.put(columns.size() - 1, Carried.URL);
    }
    return new Layout(name, columns, '\t', false, carried, () -> new Gdelt(name, second));
  }

  private static List<String> columns(boolean second, boolean address) {
    List<String> columns = new ArrayList<>();
    columns.addAll(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
    for (String actor : List.of("Actor1", "Actor2")) {
      for (String part :
          List.of(
              "Code",
              "Name",
              "CountryCode",
              "KnownGroupCode",
              "EthnicCode",
              "Religion1Code",
              "Religion2Code",
              "Type1Code",
              "Type2Code",
              "Type3Code")) {
        columns.add(actor + part);
      }
    }
    columns.addAll(
        List.of(
            "IsRootEvent",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone"));
    for (String what : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
      columns.addAll(
          List.of(what + "Type", what + "FullName", what + "CountryCode", what + "ADM1Code"));
      if (second) {
        columns.add(what + "ADM2Code");
      }
      columns.addAll(List.of(what + "Lat", what + "Long", what + "FeatureID"));
    }
    columns.add("DATEADDED");
    if (address) {
      columns.add("SOURCEURL");
    }
    return columns;
  }
}
