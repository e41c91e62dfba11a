package org.entente.store;

import java.time.LocalDate;

/**
 * What two states did to each other in a period, whoever acted.
 *
 * @param a the code that comes first
 * @param b the other
 * @param start first day of the period
 * @param cooperations number of cooperative events
 * @param conflicts number of conflictual events
 * @param cooperation sum of the scores of the former
 * @param conflict sum of the scores of the latter; 0 or less
 */
public record PairPeriod(
    String a,
    String b,
    LocalDate start,
    long cooperations,
    long conflicts,
    double cooperation,
    double conflict) {}
