package org.entente.document.internal.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.document.ReadingLimits;
import org.entente.document.internal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages as their sites allow. Every redirect is checked like the first address: its scheme,
 * its host's addresses, its site's robots.txt.
 */
public final class Fetcher {
  private static final int ROBOTS_BYTES = 512 * 1024;
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

  private final ReadingLimits limits;
  private final Requests requests = new Requests();
  private final Map<String, Robots> robots = new HashMap<>();

  public Fetcher(ReadingLimits limits) {
    this.limits = limits;
  }

  /** The page at {@code url}. */
  public Fetched fetch(String url) throws Refusal {
    Deadline deadline = new Deadline(limits.fetchTime());
    URI uri = parsed(url);
    checkRobots(uri, deadline);
    HttpResponse<byte[]> answer = get(uri, deadline, limits.documentBytes());
    for (int hops = 0; isRedirect(answer); hops++) {
      if (hops == limits.redirects()) {
        throw new Refusal("the server redirects more than " + hops + " times; check the address");
      }
      uri = target(uri, answer);
      checkRobots(uri, deadline);
      answer = get(uri, deadline, limits.documentBytes());
    }
    if (answer.statusCode() != 200) {
      throw new Refusal("the server answers " + answer.statusCode() + "; check the address");
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    String media = type.split(";", 2)[0].strip();
    return new Fetched(answer.body(), media, charset(type), String.valueOf(uri.getPath()));
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

  private HttpResponse<byte[]> get(URI uri, Deadline deadline, int limit) throws Refusal {
    if (!limits.privateAddresses()) {
      PublicAddress.check(uri);
    }
    return requests.get(uri, deadline.left(), limit);
  }

  private void checkRobots(URI uri, Deadline deadline) throws Refusal {
    String site = uri.getScheme() + "://" + uri.getRawAuthority();
    Robots rules = robots.get(site);
    if (rules == null) {
      rules = robots(URI.create(site + "/robots.txt"), deadline);
      robots.put(site, rules);
    }
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    if (!rules.allow(uri.getRawPath() + query)) {
      throw new Refusal("the site's robots.txt does not allow it to be fetched by programs");
    }
  }

  /** No rules where there is no such file; nothing is allowed where the server fails. */
  private Robots robots(URI address, Deadline deadline) throws Refusal {
    URI uri = address;
    HttpResponse<byte[]> answer = get(uri, deadline, limits.documentBytes());
    for (int hops = 0; isRedirect(answer) && hops < limits.redirects(); hops++) {
      uri = target(uri, answer);
      answer = get(uri, deadline, limits.documentBytes());
    }
    if (answer.statusCode() >= 500) {
      return Robots.allowingNothing();
    }
    if (answer.statusCode() != 200) {
      return Robots.allowingAll();
    }
    byte[] body = Arrays.copyOf(answer.body(), Math.min(answer.body().length, ROBOTS_BYTES));
    return Robots.parse(new String(body, StandardCharsets.UTF_8), Requests.AGENT);
  }

  private static @Nullable Charset charset(String type) {
    Matcher matcher = CHARSET.matcher(type);
    if (!matcher.find()) {
      return null;
    }
    try {
      return Charset.forName(matcher.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** The time that one address has with all its redirects. */
  private static final class Deadline {
    private final long end;

    Deadline(Duration time) {
      end = System.nanoTime() + time.toNanos();
    }

    Duration left() throws Refusal {
      long nanos = end - System.nanoTime();
      if (nanos <= 0) {
        throw new Refusal("the server did not answer in time; try again later");
      }
      return Duration.ofNanos(Math.max(nanos, 1_000_000));
    }
  }
}
