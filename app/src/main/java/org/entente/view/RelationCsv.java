package org.entente.view;

import org.entente.model.Quad;
import org.entente.store.Series;

/** A relation's series as CSV: a row a period. */
public final class RelationCsv {
  private RelationCsv() {}

  /** Header and rows; periods in which nothing happened are there, with zeros. */
  public static String of(Relation relation) {
    StringBuilder text =
        new StringBuilder(
            "a,b,start,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict,"
                + "cooperation_score,conflict_score\r\n");
    for (Series.Period period : relation.series().filled().periods()) {
      text.append(relation.a().code()).append(',').append(relation.b().code());
      text.append(',').append(period.start());
      for (Quad quad : Quad.values()) {
        text.append(',').append(period.count(quad));
      }
      text.append(',').append(period.cooperation());
      text.append(',').append(period.conflict()).append("\r\n");
    }
    return text.toString();
  }
}
