/**
 * The store's workings: the files in its folder, the lock on it, the tables, and the SQL.
 *
 * <p>{@link org.entente.store.internal.Database} holds the connection; each table's columns are
 * laid out once, in the class that writes and reads its rows; {@link
 * org.entente.store.internal.Lake} keeps the Parquet files in step.
 */
@NullMarked
package org.entente.store.internal;

import org.jspecify.annotations.NullMarked;
