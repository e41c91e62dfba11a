package org.entente.document.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document besides its text.
 *
 * @param title its title
 * @param outlet who published it
 * @param published the day of its first publication
 * @param url where it was found
 * @param language ISO 639-1 code that its source claims
 */
public record Facts(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String language) {
  public static final Facts NONE = new Facts(null, null, null, null, null);

  /** Only the address is known. */
  public static Facts at(@Nullable String url) {
    return new Facts(null, null, null, url, null);
  }
}
