package org.entente.store;

/**
 * How many have a value.
 *
 * @param value as it stands in records
 * @param count number of events or documents
 */
public record FacetCount(String value, long count) {}
