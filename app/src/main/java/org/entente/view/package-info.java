/**
 * Records and measures as text for people: tables, sparklines, overviews.
 *
 * <p>Pure functions from values to strings; no command line, no files, no store. {@link
 * org.entente.view.TextTable} lines up columns, {@link org.entente.view.Sparkline} draws a series
 * in one line, and the others lay out what a command shows.
 */
@NullMarked
package org.entente.view;

import org.jspecify.annotations.NullMarked;
