package org.entente.document.internal.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.entente.document.ReadingLimits;
import org.entente.document.internal.Refusal;

/**
 * Fetches pages as their sites allow. Every redirect is checked like the first address: its scheme,
 * its host's addresses, its site's robots.txt. Used from one thread.
 */
public final class Fetcher {
  /** Keeps requests off addresses that are not to be fetched. */
  interface AddressCheck {
    void check(URI uri) throws Refusal;
  }

  private final ReadingLimits limits;
  private final Pace pace;
  private final AddressCheck addresses;
  private final Requests requests = new Requests();
  private final SiteRules rules;

  /** Fetches one page after the other without a pause. */
  public Fetcher(ReadingLimits limits) {
    this(limits, Duration.ZERO);
  }

  /**
   * Fetches pages with a pause between two requests to the same host.
   *
   * @param delay how long the pause is; a site's own wish for a longer one is followed
   */
  public Fetcher(ReadingLimits limits, Duration delay) {
    this(limits, delay, limits.privateAddresses() ? uri -> {} : PublicAddress::check);
  }

  Fetcher(ReadingLimits limits, Duration delay, AddressCheck addresses) {
    this.limits = limits;
    this.pace = new Pace(delay);
    this.addresses = addresses;
    this.rules = new SiteRules(this::robots);
  }

  /** The page at {@code url}. */
  public Fetched fetch(String url) throws Refusal {
    Answer answer = ask(url, Map.of());
    if (!answer.isFound()) {
      throw new Refusal("the server answers " + answer.status() + "; check the address");
    }
    return answer.page();
  }

  /**
   * What the server answers for {@code url}, whatever the status.
   *
   * @param fields of the request's head, beside the usual ones
   * @throws Forbidden where the site's rules forbid it
   * @throws Unreachable where there is no answer now
   */
  public Answer ask(String url, Map<String, String> fields) throws Refusal {
    Deadline deadline = new Deadline(limits.fetchTime());
    URI uri = parsed(url);
    HttpResponse<byte[]> answer = allowed(uri, fields, deadline);
    for (int hops = 0; isRedirect(answer); hops++) {
      if (hops == limits.redirects()) {
        throw new Refusal("the server redirects more than " + hops + " times; check the address");
      }
      uri = target(uri, answer);
      answer = allowed(uri, fields, deadline);
    }
    return new Answer(uri, answer);
  }

  private static URI parsed(String url) throws Refusal {
    try {
      URI uri = new URI(url.strip().replace(" ", "%20")).parseServerAuthority();
      return checkedScheme(new URI(uri.toASCIIString().split("#", 2)[0]));
    } catch (URISyntaxException e) {
      throw new Refusal("is no valid address (" + e.getReason() + "); check its spelling", e);
    }
  }

  private static URI checkedScheme(URI uri) throws Refusal {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if ((!scheme.equals("http") && !scheme.equals("https")) || uri.getHost() == null) {
      throw new Refusal(uri + " is no http or https address");
    }
    return uri;
  }

  private static boolean isRedirect(HttpResponse<byte[]> answer) {
    return switch (answer.statusCode()) {
      case 301, 302, 303, 307, 308 -> answer.headers().firstValue("Location").isPresent();
      default -> false;
    };
  }

  private static URI target(URI from, HttpResponse<byte[]> answer) throws Refusal {
    String location = answer.headers().firstValue("Location").orElse("").strip();
    try {
      return parsed(from.resolve(new URI(location.replace(" ", "%20"))).toString());
    } catch (URISyntaxException e) {
      throw new Refusal("the server redirects to no valid address: " + location, e);
    }
  }

  private HttpResponse<byte[]> allowed(URI uri, Map<String, String> fields, Deadline deadline)
      throws Refusal {
    Robots robots = rules.of(uri, deadline);
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    if (!robots.allow(uri.getRawPath() + query)) {
      throw new Forbidden();
    }
    return get(uri, fields, robots.delay(), deadline);
  }

  private HttpResponse<byte[]> get(
      URI uri, Map<String, String> fields, Duration asked, Deadline deadline) throws Refusal {
    addresses.check(uri);
    pace.await(uri.getHost(), asked);
    deadline.begin();
    try {
      return requests.get(uri, fields, deadline.left(), limits.documentBytes());
    } finally {
      deadline.end();
      pace.asked(uri.getHost());
    }
  }

  /** A site's robots.txt, behind its redirects. */
  private HttpResponse<byte[]> robots(URI address, Deadline deadline) throws Refusal {
    URI uri = address;
    HttpResponse<byte[]> answer = get(uri, Map.of(), Duration.ZERO, deadline);
    for (int hops = 0; isRedirect(answer) && hops < limits.redirects(); hops++) {
      uri = target(uri, answer);
      answer = get(uri, Map.of(), Duration.ZERO, deadline);
    }
    return answer;
  }
}
