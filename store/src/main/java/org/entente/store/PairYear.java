package org.entente.store;

/**
 * How much two sides had to do with each other in a year.
 *
 * @param a the code that comes first
 * @param b the other
 * @param year on whose days the events lie, or were published where the texts give none
 * @param cooperation number of cooperative events
 * @param conflict number of conflictual events
 */
public record PairYear(String a, String b, int year, long cooperation, long conflict) {}
