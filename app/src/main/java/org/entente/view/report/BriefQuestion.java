package org.entente.view.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a brief is asked about.
 *
 * @param a code of one side
 * @param b code of the other
 * @param by code of a third state whose limit is measured; null for none
 * @param since first day; null for the first of the data
 * @param until last day; null for the last
 * @param period month, quarter, year …; null for the one that fits the time
 * @param contradictions whether they are looked for, which takes minutes
 * @param date of the brief
 */
public record BriefQuestion(
    String a,
    String b,
    @Nullable String by,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable String period,
    boolean contradictions,
    LocalDate date) {}
