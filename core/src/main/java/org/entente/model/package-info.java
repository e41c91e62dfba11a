/**
 * What Entente writes down: documents, the passages they are made of, and the records coded from
 * them.
 *
 * <p>Everything here is an immutable value that checks itself when it is made; nothing here reads
 * or writes. All other modules share these types, and this module depends on none. The meanings are
 * those of PLOVER's 2021 codebook (event types, modes, contexts) and of ISO 3166-1 alpha-3
 * (states).
 */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
