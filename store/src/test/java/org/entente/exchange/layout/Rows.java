package org.entente.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.exchange.layout.internal.Cells;

/** Rows of each layout, made up from a seed. */
public final class Rows {
  private static final String[] STATES = {"RUS", "PAK", "IND", "USA", "ISR", "", "XXQ"};
  private static final String[] NAMES = {
    "India", "Pakistan", "NA", "Russian Federation", "\"Q\" Group"
  };
  private static final String[] CODES = {"010", "042", "190", "1121", "13y", "036", "057"};
  private static final String[] TYPES = {"AGREE", "ASSAULT", "CONSULT", "NOSUCH"};

  private final Random random;
  private long serial;

  /** Rows of this seed. */
  public Rows(long seed) {
    random = new Random(seed);
  }

  /** A line that the layout reads. */
  public String line(Layout layout) {
    serial++;
    if (layout.columns().size() == 1) {
      return "{\"id\":\"%d\",\"date\":\"%s\",\"event\":\"%s\",\"source\":[\"%s\"],\"target\":[\"IND\"],\"text\":\"a\\tb%d\"}"
          .formatted(serial, day("-"), one(TYPES), one(STATES), serial);
    }
    List<String> cells = new ArrayList<>();
    layout.columns().forEach(column -> cells.add(cell(column)));
    return Cells.join(cells, layout.separator());
  }

  private String cell(String column) {
    return switch (column) {
      case "GLOBALEVENTID", "Event ID", "EventID" -> String.valueOf(serial);
      case "SQLDATE", "Date" -> day("");
      case "DATEADDED" -> day("") + "120000";
      case "Event Date", "Publication Date", "date" -> day("-");
      case "CAMEO Code", "EventCode", "code" -> one(CODES);
      case "Event Type" -> one(TYPES);
      case "Intensity", "GoldsteinScale" -> random.nextInt(21) - 10 + "." + random.nextInt(10);
      case "NumMentions" -> String.valueOf(random.nextInt(40));
      case "QuadClass" -> String.valueOf(random.nextInt(5));
      case "Source Country", "Target Country", "Actor Country", "Recipient Country", "Country" ->
          one(NAMES);
      case "source", "target" -> "ISR" + random.nextInt(10);
      default -> random.nextInt(4) == 0 ? "" : word();
    };
  }

  private String word() {
    String[] words = {"Zürich, Kanton", "a \"b\" c", "x\ty", "\"", "12.5", "плотина", "' ;"};
    return one(words).replace("\t", random.nextBoolean() ? "" : " ") + random.nextInt(1000);
  }

  private String day(String mark) {
    return String.join(
        mark,
        String.valueOf(1979 + random.nextInt(45)),
        "%02d".formatted(1 + random.nextInt(12)),
        "%02d".formatted(1 + random.nextInt(28)));
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
