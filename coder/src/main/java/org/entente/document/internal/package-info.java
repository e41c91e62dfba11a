/** Opens, decodes and dispatches inputs; not for use outside {@code document}. */
@NullMarked
package org.entente.document.internal;

import org.jspecify.annotations.NullMarked;
