@NullMarked
package org.entente.event;

import org.jspecify.annotations.NullMarked;
