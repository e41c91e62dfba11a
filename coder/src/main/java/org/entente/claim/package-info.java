/**
 * What texts claim beside events: quantities. Sits on {@code event}: sentences, mentions and times
 * are read as there; nothing before this package knows of it.
 */
@NullMarked
package org.entente.claim;

import org.jspecify.annotations.NullMarked;
