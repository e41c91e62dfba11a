/**
 * How sentences, times, speakers and modality are found: rules over characters and tokens, with
 * their words in the resources beside the package. Nothing here is for use outside {@code
 * org.entente.sentence}.
 */
@NullMarked
package org.entente.sentence.internal;

import org.jspecify.annotations.NullMarked;
