/** Polite and careful requests to web servers. */
@NullMarked
package org.entente.document.internal.web;

import org.jspecify.annotations.NullMarked;
