package org.entente.store;

import org.entente.exchange.layout.ImportedEvent;

/**
 * An event of others that was found.
 *
 * @param dataset name of the data set that it belongs to
 * @param event as its source gives it, with what its code means
 */
public record ImportedHit(String dataset, ImportedEvent event) {}
