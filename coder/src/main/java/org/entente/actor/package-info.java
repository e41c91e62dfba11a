@NullMarked
package org.entente.actor;

import org.jspecify.annotations.NullMarked;
