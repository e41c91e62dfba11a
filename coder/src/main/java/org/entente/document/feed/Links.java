package org.entente.document.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses as feeds write them, in one form, so that the same page has one name. */
final class Links {
  private Links() {}

  /** The address, made whole by {@code base}; null where it is no http or https address. */
  static @Nullable String normal(URI base, @Nullable String link) {
    if (link == null || link.isBlank()) {
      return null;
    }
    try {
      URI uri = base.resolve(new URI(link.strip().replace(" ", "%20"))).normalize();
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      String site = uri.getRawAuthority();
      if (!scheme.matches("https?") || uri.getHost() == null || site == null) {
        return null;
      }
      String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      return scheme + "://" + site.toLowerCase(Locale.ROOT) + path + query(uri.getRawQuery());
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Without what only tells the server where a reader comes from. */
  private static String query(@Nullable String raw) {
    if (raw == null) {
      return "";
    }
    String kept =
        Arrays.stream(raw.split("&", -1))
            .filter(part -> !part.matches("(?i)(utm_[a-z]+|fbclid|gclid)=.*"))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}
