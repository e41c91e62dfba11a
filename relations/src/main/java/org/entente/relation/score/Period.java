package org.entente.relation.score;

import org.entente.model.Interval;

/**
 * A stretch of the calendar.
 *
 * @param label such as 2024-03-05, 2024-W10, "1979 week 15", 2024-03, 2024-Q1, 2024
 * @param days first and last day
 */
public record Period(String label, Interval days) {}
