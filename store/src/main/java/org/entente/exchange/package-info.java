/**
 * Records in the forms that other programs read: JSON Lines, CSV.
 *
 * <p>{@link org.entente.exchange.RecordJson} is the form that loses nothing: what it writes reads
 * back as an equal record. {@link org.entente.exchange.RecordCsv} is for spreadsheets and
 * statistics. Field names and their order are a contract with users (DESIGN, section 3.2) and
 * change only with a decision record. Nothing here knows the store.
 */
@NullMarked
package org.entente.exchange;

import org.jspecify.annotations.NullMarked;
