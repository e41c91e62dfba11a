/**
 * Keeps what is coded: documents with their records, and the inputs that were refused.
 *
 * <p>{@link org.entente.store.Store} is a folder that one process owns. What is added is added
 * whole or not at all, and adding it again changes nothing, so a reading that was stopped at any
 * moment may simply be started again. {@link org.entente.store.EventQuery} says which events are
 * wanted, {@link org.entente.store.SeriesQuery} how they are counted over time. {@code
 * events.duckdb} can be made again from the Parquet files in {@code lake/}; {@code
 * annotations.sqlite} holds what people add and is never made again. How it is done lies in {@code
 * internal}, the only place that speaks SQL.
 */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
