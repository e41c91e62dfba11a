package org.entente.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.entente.web.api.Api;
import org.entente.web.api.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may ask, before anything else looks at a request, and tells browsers what pages may
 * do. Other sites cannot read from the workspace: neither by a link to it (Origin), nor by a name
 * of their own that leads to this machine (Host).
 */
final class Gate {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";
  private static final Set<String> LOCAL = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final String COOKIE = "entente";
  private static final String TOKEN = "token";

  /** Where something can be written; everything else is only read. */
  private static final Set<String> WRITABLE =
      Set.of("/api/v1/corrections", "/api/v1/contradictions");

  private final WorkspaceSettings settings;
  private final IntSupplier port;

  Gate(WorkspaceSettings settings, IntSupplier port) {
    this.settings = settings;
    this.port = port;
  }

  /** Lets a request pass, or answers it. */
  void check(Context request) {
    headers(request);
    if (!isKnown(request)) {
      request.header("Allow", "GET, HEAD");
      refuse(request, 405, "the workspace only answers GET and HEAD here");
    } else if (!isOurs(request.header("Host"))) {
      refuse(request, 421, "this server does not go by the name that was asked for");
    } else if (isForeign(request)) {
      refuse(request, 403, "other sites may not read from the workspace");
    } else if (isForeignPost(request)) {
      refuse(request, 415, "corrections are sent as application/json, by the workspace's pages");
    } else if (settings.token() != null) {
      checkToken(request, settings.token());
    }
  }

  private static boolean isKnown(Context request) {
    HandlerType method = request.method();
    return method.equals(HandlerType.GET)
        || method.equals(HandlerType.HEAD)
        || (method.equals(HandlerType.POST) && WRITABLE.contains(request.path()));
  }

  /**
   * Whether a request that writes may come from elsewhere: browsers send {@code Origin} with each,
   * and no page of another site can send JSON without asking first.
   */
  private static boolean isForeignPost(Context request) {
    String type = String.valueOf(request.header("Content-Type")).split(";", 2)[0].strip();
    String site = request.header("Sec-Fetch-Site");
    return request.method().equals(HandlerType.POST)
        && (!type.equalsIgnoreCase("application/json")
            || (site != null && !site.equals("same-origin")));
  }

  private static void headers(Context answer) {
    answer.header("Content-Security-Policy", POLICY);
    answer.header("X-Content-Type-Options", "nosniff");
    answer.header("Referrer-Policy", "no-referrer");
    answer.header("X-Frame-Options", "DENY");
    answer.header("Cross-Origin-Opener-Policy", "same-origin");
    answer.header("Cross-Origin-Resource-Policy", "same-origin");
    answer.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }

  /** Whether the name is one under which the workspace may be called. */
  private boolean isOurs(@Nullable String host) {
    if (host == null) {
      return false;
    }
    String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
    boolean known = LOCAL.contains(name) || name.equals(settings.host().toLowerCase(Locale.ROOT));
    // With a token, an address is as good as a name: no other site's name leads here by it.
    boolean address = settings.token() != null && name.matches("[0-9.]+|\\[[0-9a-f:]+\\]");
    return (known || address) && (settings.token() != null || host.endsWith(":" + port.getAsInt()));
  }

  private static boolean isForeign(Context request) {
    String site = request.header("Sec-Fetch-Site");
    String origin = request.header("Origin");
    boolean link = "navigate".equals(request.header("Sec-Fetch-Mode"));
    if ("cross-site".equals(site) && !link) {
      return true;
    }
    return origin != null && !sameHost(origin, String.valueOf(request.header("Host")));
  }

  private static boolean sameHost(String origin, String host) {
    try {
      return host.equalsIgnoreCase(new URI(origin).getAuthority());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** What a request that passed asks for. */
  static Parameters asked(Context request) {
    Map<String, List<String>> query = new HashMap<>(request.queryParamMap());
    query.remove(TOKEN);
    return new Parameters(request.pathParamMap(), query);
  }

  /**
   * From a page's address once, then from a cookie; programs send it as a bearer's, and readers of
   * feeds, which keep no cookies, in the address each time.
   */
  private static void checkToken(Context request, String token) {
    String given = request.queryParam(TOKEN);
    if (given != null && same(given, token)) {
      if (request.path().startsWith(Api.ROOT + "/")) {
        return;
      }
      request.cookie(new Cookie(COOKIE, token, "/", -1, false, true, null, SameSite.STRICT));
      request.redirect(withoutToken(request));
      request.skipRemainingHandlers();
      return;
    }
    String bearer = request.header("Authorization");
    String cookie = request.cookie(COOKIE);
    if (!(bearer != null && same(bearer, "Bearer " + token))
        && !(cookie != null && same(cookie, token))) {
      request.header("WWW-Authenticate", "Bearer");
      refuse(
          request, 401, "show the token that `entente serve` printed, as ?token=… or a bearer's");
    }
  }

  private static String withoutToken(Context request) {
    String path = request.path().startsWith("//") ? "/" : request.path();
    String query =
        Arrays.stream(String.valueOf(request.queryString()).split("&"))
            .filter(part -> !part.startsWith(TOKEN + "="))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** In a time that does not tell how much of it was right. */
  private static boolean same(String given, String expected) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }

  private static void refuse(Context request, int status, String detail) {
    Problems.answer(request, status, detail);
    request.skipRemainingHandlers();
  }
}
