package org.entente.model;

/**
 * When an act took place, as far as the text says.
 *
 * @param interval the days that the text allows
 * @param text the words that say so
 */
public record EventDate(Interval interval, String text) {}
