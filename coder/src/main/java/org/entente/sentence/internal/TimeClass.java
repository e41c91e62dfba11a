package org.entente.sentence.internal;

import java.util.EnumSet;
import java.util.Set;

/** Classes of words and numbers that the rules in {@code times.toml} speak of. */
enum TimeClass {
  /** Month of the year, 1 to 12. */
  MONTH,
  /** Day of the month, 1 to 31, also "3rd". */
  DAY,
  /** Year in four figures. */
  YEAR,
  /** Number in two figures. */
  TWO,
  /** Cardinal number, also in words. */
  NUM,
  /** Ordinal number, also in words. */
  ORD,
  /** Day of the week, 1 (Monday) to 7. */
  WEEKDAY,
  /** Hour 0, day 1, week 2, month 3, year 4, decade 5, century 6. */
  UNIT,
  /** Spring 0 to winter 3. */
  SEASON,
  /** First year of a decade. */
  DECADE,
  /** last -1, this 0, next 1. */
  SHIFT,
  /** previous -1, following 1. */
  STEP,
  /** earlier -1, later 1. */
  LATER,
  /** early 0, mid 1, late 2. */
  PART,
  /** beginning 0, middle 1, end 2. */
  SECTION,
  DAYPART,
  SOME,
  /** Between the ends of a range. */
  DASH,
  /** As DASH, also "and". */
  LINK,
  /** A day with a name, by its month and day: 1224 is 24 December. */
  HOLIDAY,
  /** A day written as 23.09.2016; its value is 20160923. */
  DOTTED;

  private static final Set<TimeClass> TELLING =
      EnumSet.of(MONTH, YEAR, WEEKDAY, UNIT, SEASON, DECADE, DAYPART, HOLIDAY, DOTTED);

  /** Whether its words speak of time and of little else, so that they are rare. */
  boolean isTelling() {
    return TELLING.contains(this);
  }
}
