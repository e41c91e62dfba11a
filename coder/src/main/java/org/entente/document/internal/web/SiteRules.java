package org.entente.document.internal.web;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.entente.document.internal.Refusal;
import org.jspecify.annotations.Nullable;

/** Every site's robots.txt, kept for a day as RFC 9309 asks; after a failure for minutes. */
final class SiteRules {
  private static final int BYTES = 512 * 1024;
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration KEPT_FAILURE = Duration.ofMinutes(5);

  /** Fetches a robots.txt. */
  interface Source {
    HttpResponse<byte[]> get(URI robots, Deadline deadline) throws Refusal;
  }

  /** The rules of a site, or null while it cannot tell them. */
  private record Known(@Nullable Robots robots, Instant until) {}

  private final Source source;
  private final Map<String, Known> sites = new HashMap<>();

  SiteRules(Source source) {
    this.source = source;
  }

  /** The rules of the site that {@code uri} belongs to. */
  Robots of(URI uri, Deadline deadline) throws Refusal {
    String site = uri.getScheme() + "://" + uri.getRawAuthority();
    Known known = sites.get(site);
    if (known == null || known.until().isBefore(Instant.now())) {
      known = read(source.get(URI.create(site + "/robots.txt"), deadline));
      sites.put(site, known);
    }
    Robots robots = known.robots();
    if (robots == null) {
      throw new Unreachable(
          "the site's robots.txt cannot be had, so nothing may be fetched; try again later");
    }
    return robots;
  }

  /** No rules where there is no such file; for now nothing is allowed where the server fails. */
  private static Known read(HttpResponse<byte[]> answer) {
    if (answer.statusCode() >= 500) {
      return new Known(null, Instant.now().plus(KEPT_FAILURE));
    }
    Instant until = Instant.now().plus(KEPT);
    if (answer.statusCode() != 200) {
      return new Known(Robots.allowingAll(), until);
    }
    byte[] body = Arrays.copyOf(answer.body(), Math.min(answer.body().length, BYTES));
    return new Known(Robots.parse(new String(body, StandardCharsets.UTF_8), Requests.AGENT), until);
  }
}
