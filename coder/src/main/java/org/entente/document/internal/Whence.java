package org.entente.document.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/** Completes what a page from the web tells of its origin by what is known from outside it. */
public final class Whence {
  private Whence() {}

  /**
   * The same document with an outlet, its host's name where the page names none, and with a day of
   * publication that can be: not after the day on which it was fetched.
   *
   * @param published the day that others give, for a page that gives none
   * @param fetched the day on which it was fetched, if that is known
   */
  public static Document completed(
      Document page, @Nullable LocalDate published, @Nullable LocalDate fetched) {
    LocalDate own = page.published();
    return new Document(
        page.id(),
        page.text(),
        page.title(),
        page.outlet() == null ? host(page.url()) : page.outlet(),
        isPossible(own, fetched) ? own : isPossible(published, fetched) ? published : null,
        page.url(),
        page.language(),
        page.blocks());
  }

  /** Whether something fetched then can be of this day; a day more for the zones of time. */
  public static boolean isPossible(@Nullable LocalDate day, @Nullable LocalDate fetched) {
    return day != null && (fetched == null || !day.isAfter(fetched.plusDays(1)));
  }

  /** SHA-256 of a document's text and of what is known of it. */
  public static String fingerprint(Document page) {
    List<String> all =
        List.of(
            page.text(),
            String.valueOf(page.title()),
            String.valueOf(page.outlet()),
            String.valueOf(page.published()));
    return Fingerprint.of(String.join("\0", all).getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = new URI(url).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
