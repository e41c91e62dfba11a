/** How the lexicon's files are found, read and checked. */
@NullMarked
package org.entente.lexicon.internal;

import org.jspecify.annotations.NullMarked;
