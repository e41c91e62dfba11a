/**
 * The workspace as a reader's browser sees it: each page is drawn, looked at by axe-core, walked
 * through by keyboard and photographed. {@link org.entente.browser.Program} runs Entente as a user
 * does, {@link org.entente.browser.Chromium} the browser; without a browser the tests say that they
 * are skipped.
 */
@NullMarked
package org.entente.browser;

import org.jspecify.annotations.NullMarked;
