/** Main text, threads and metadata of HTML pages. */
@NullMarked
package org.entente.document.internal.html;

import org.jspecify.annotations.NullMarked;
