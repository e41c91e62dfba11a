/** How names are looked up, weighed and joined into mentions. */
@NullMarked
package org.entente.actor.internal;

import org.jspecify.annotations.NullMarked;
