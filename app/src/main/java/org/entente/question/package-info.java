/**
 * Questions on relations, answered from a store: what the commands print and the workspace shows is
 * measured here once.
 *
 * <p>{@link org.entente.question.RelationMeasure} tells how two sides got on, {@link
 * org.entente.question.ThirdStateMeasure} how a third state limits them. Both read a {@link
 * org.entente.store.Store} that the caller has opened, and give reports that {@link
 * org.entente.view} makes text, tables or JSON of. Nothing here knows of commands or of the server.
 */
@NullMarked
package org.entente.question;

import org.jspecify.annotations.NullMarked;
