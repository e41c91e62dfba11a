/**
 * The web workspace: an HTTP server on a store that is open for reading.
 *
 * <p>{@link org.entente.web.Workspace} is the server. {@link org.entente.web.Gate} decides who may
 * ask, {@link org.entente.web.Assets} holds the pages' scripts and styles, which lie in the jar
 * under {@code /web} and in the WebJars that they use, {@link org.entente.web.Answers} runs the
 * endpoints of {@link org.entente.web.api} and keeps what they answered. Every page is the same
 * {@link org.entente.web.Shell}; scripts in the browser read the address and draw the page. {@code
 * docs/workspace.md} tells how to add a page, an endpoint or a test.
 */
@NullMarked
package org.entente.web;

import org.jspecify.annotations.NullMarked;
