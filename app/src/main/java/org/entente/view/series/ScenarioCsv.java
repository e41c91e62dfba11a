package org.entente.view.series;

import org.entente.relation.series.Band;
import org.entente.view.Csv;

/** A scenario's paths as CSV: a row a series and period. */
public final class ScenarioCsv {
  private ScenarioCsv() {}

  /** Header and rows. */
  public static String of(ScenarioReport report) {
    StringBuilder text =
        new StringBuilder(
            "series,period,step,held,value,low50,high50,low80,high80,low95,high95,without\r\n");
    for (String name : report.names()) {
      for (int step = 1; step <= report.ahead().size(); step++) {
        text.append(Csv.cell(name)).append(',').append(Csv.cell(report.ahead().get(step - 1)));
        text.append(',').append(step).append(',').append(report.heldAt(name, step).isPresent());
        text.append(',').append(report.answer().held().value(name, step));
        for (double level : report.answer().fan().levels()) {
          Band band = report.answer().fan().of(name, step, level);
          text.append(',').append(band.low()).append(',').append(band.high());
        }
        text.append(',').append(report.answer().open().value(name, step)).append("\r\n");
      }
    }
    return text.toString();
  }
}
