/** The structure of plain text: paragraphs, furniture, headings, dates, forum threads. */
@NullMarked
package org.entente.document.internal.text;

import org.jspecify.annotations.NullMarked;
