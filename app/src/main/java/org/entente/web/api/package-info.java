/**
 * The REST API under {@code /api/v1}: one endpoint a file, listed in {@link
 * org.entente.web.api.Api}.
 *
 * <p>An endpoint is a function from {@link org.entente.web.api.Parameters} to JSON; it neither
 * knows the server nor writes to it, so that what it answers may be kept and given again. Filters
 * that endpoints share lie in {@link org.entente.web.api.Filters}. What a caller gets wrong is a
 * {@link org.entente.web.api.Problem}, which becomes problem+json (RFC 9457). {@code
 * /web/openapi.json} describes all of it, and a test calls every path that it names.
 */
@NullMarked
package org.entente.web.api;

import org.jspecify.annotations.NullMarked;
