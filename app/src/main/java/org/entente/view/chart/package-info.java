/**
 * Small line charts with bands, as pictures.
 *
 * <p>A {@link org.entente.view.chart.Chart} is the same for every form of picture: it lays out its
 * panels on a {@code Canvas}. {@code SvgCanvas} writes what is drawn as text that any browser shows
 * and any editor changes; {@code PngCanvas} draws it as points, for programs that take no SVG. Pure
 * functions from numbers to the content of a file; writing it is the commands' part.
 */
@NullMarked
package org.entente.view.chart;

import org.jspecify.annotations.NullMarked;
