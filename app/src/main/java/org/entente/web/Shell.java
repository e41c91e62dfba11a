package org.entente.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The document around every page. It names all scripts that the page at an address needs, so that
 * browsers ask for them at once rather than one after the other as they find them. Which addresses
 * are pages stands in the scripts' {@code routes.js}.
 */
final class Shell {
  private static final String MAIN = "main.js";
  private static final Pattern ROUTE =
      Pattern.compile("\\{at: '([^']+)', load: .*\\bimport\\('\\./([^']+)'\\)");
  private static final Pattern IMPORT = Pattern.compile("\\bfrom\\s*[\"'](\\.{1,2}/[^\"']+)[\"']");

  private final Assets assets;
  private final String index;
  private final List<Route> routes;
  private final Map<String, byte[]> made = new ConcurrentHashMap<>();

  Shell(Assets assets) {
    this.assets = assets;
    this.routes = routes(text("routes.js"));
    try {
      this.index = new String(Assets.resource("/web/index.html"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A page.
   *
   * @param parts of its address; {@code *} stands for any
   * @param script that draws it
   */
  private record Route(List<String> parts, String script) {
    boolean fits(List<String> asked) {
      boolean fits = parts.size() == asked.size();
      for (int i = 0; fits && i < parts.size(); i++) {
        fits = parts.get(i).equals("*") || parts.get(i).equals(asked.get(i));
      }
      return fits;
    }
  }

  /** Whether an address is that of a page. */
  boolean isPage(String path) {
    return script(path) != null;
  }

  /** The document for an address, which may be no page's. */
  byte[] of(String path) {
    String own = script(path);
    return made.computeIfAbsent(own == null ? MAIN : own, this::around);
  }

  private byte[] around(String script) {
    Set<String> scripts = new LinkedHashSet<>();
    needed(MAIN, scripts);
    needed(script, scripts);
    String ahead =
        scripts.stream()
            .map(name -> "<link rel=\"modulepreload\" href=\"{assets}/" + name + "\">\n")
            .collect(Collectors.joining());
    return index
        .replace("<script type=\"module\"", ahead + "<script type=\"module\"")
        .replace("{assets}", "/assets/" + assets.version())
        .getBytes(StandardCharsets.UTF_8);
  }

  private @Nullable String script(String path) {
    List<String> asked = parts(path);
    return routes.stream()
        .filter(route -> route.fits(asked))
        .map(Route::script)
        .findFirst()
        .orElse(null);
  }

  private static List<String> parts(String path) {
    return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
  }

  private static List<Route> routes(String script) {
    List<Route> routes = new ArrayList<>();
    Matcher route = ROUTE.matcher(script);
    while (route.find()) {
      routes.add(new Route(parts(route.group(1)), route.group(2)));
    }
    return routes;
  }

  /** Adds a script and all that it imports, and so on. */
  private void needed(String script, Set<String> scripts) {
    Deque<String> open = new ArrayDeque<>(List.of(script));
    while (!open.isEmpty()) {
      String next = open.remove();
      if (scripts.add(next)) {
        Matcher imported = IMPORT.matcher(text(next));
        while (imported.find()) {
          open.add(URI.create(next).resolve(imported.group(1)).getPath());
        }
      }
    }
  }

  private String text(String script) {
    Assets.Asset asset = assets.find(script);
    if (asset == null) {
      throw new IllegalStateException("the pages lack the script " + script);
    }
    return new String(asset.bytes(), StandardCharsets.UTF_8);
  }
}
