@NullMarked
package org.entente.sentence;

import org.jspecify.annotations.NullMarked;
