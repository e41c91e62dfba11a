/**
 * What of a store goes out, in which form.
 *
 * <p>{@link org.entente.cli.export.Selected} is the choice of records, {@link
 * org.entente.cli.export.ExportFormat} the list of forms: another layout is one more constant
 * there. {@link org.entente.cli.export.Exporter} writes records as they come from the store, so
 * that memory does not grow with their number. {@link org.entente.cli.export.Bundle} adds what
 * somebody else needs to make every figure again, {@link org.entente.cli.export.BundleCheck} does
 * so.
 */
@NullMarked
package org.entente.cli.export;

import org.jspecify.annotations.NullMarked;
