@NullMarked
package org.entente.document;

import org.jspecify.annotations.NullMarked;
