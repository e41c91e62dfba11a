package org.entente.document.internal.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A site's rules for robots, as RFC 9309 reads them: the groups that name us, else those for all;
 * of the rules that match a path the longest decides, and allowing wins a tie.
 */
public final class Robots {
  private static final Pattern LINE =
      Pattern.compile("\\s*([A-Za-z-]+)\\s*:\\s*([^#\\r\\n]*)(?:#.*)?");
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z_-]+|\\*");
  private static final Robots ALL = new Robots(List.of(), Duration.ZERO);

  private record Rule(String path, boolean allowed) {}

  private final List<Rule> rules;
  private final Duration delay;

  private Robots(List<Rule> rules, Duration delay) {
    this.rules = rules;
    this.delay = delay;
  }

  /** Everything may be fetched. */
  public static Robots allowingAll() {
    return ALL;
  }

  /** The rules that {@code text}, a robots.txt, holds for {@code agent}. */
  public static Robots parse(String text, String agent) {
    Groups groups = new Groups(agent);
    for (String line : text.split("\\r\\n|\\r|\\n", -1)) {
      Matcher matcher = LINE.matcher(line.startsWith("\ufeff") ? line.substring(1) : line);
      if (matcher.matches()) {
        String field = matcher.group(1).toLowerCase(Locale.ROOT);
        groups.take(field, matcher.group(2).strip());
      }
    }
    return new Robots(groups.rules(), groups.delay());
  }

  /** Sorts rules by those for us and those for all, while the lines go by. */
  private static final class Groups {
    private final String agent;
    private final List<Rule> ours = new ArrayList<>();
    private final List<Rule> everybodys = new ArrayList<>();
    private Duration ourDelay = Duration.ZERO;
    private Duration everybodysDelay = Duration.ZERO;
    private boolean named;
    private boolean forUs;
    private boolean forAll;
    private boolean inHead;

    Groups(String agent) {
      this.agent = agent;
    }

    void take(String field, String value) {
      if (field.equals("user-agent")) {
        String token = token(value);
        forUs = (inHead && forUs) || token.equalsIgnoreCase(agent);
        forAll = (inHead && forAll) || token.equals("*");
        named |= forUs;
        inHead = true;
      } else if (field.equals("allow") || field.equals("disallow")) {
        inHead = false;
        add(value, field.equals("allow"));
      } else if (field.equals("crawl-delay") && value.matches("\\d{1,6}(\\.\\d{1,3})?")) {
        inHead = false;
        Duration asked = Duration.ofMillis((long) (Double.parseDouble(value) * 1000));
        ourDelay = forUs ? asked : ourDelay;
        everybodysDelay = forAll ? asked : everybodysDelay;
      }
    }

    private void add(String value, boolean allowed) {
      if (value.isEmpty()) {
        return;
      }
      Rule rule = new Rule(Escapes.normal(value), allowed);
      if (forUs) {
        ours.add(rule);
      }
      if (forAll) {
        everybodys.add(rule);
      }
    }

    List<Rule> rules() {
      return named ? ours : everybodys;
    }

    Duration delay() {
      return named ? ourDelay : everybodysDelay;
    }
  }

  private static String token(String value) {
    Matcher matcher = TOKEN.matcher(value);
    return matcher.lookingAt() ? matcher.group() : "";
  }

  /** The pause between two requests that the site asks for; zero if it asks for none. */
  public Duration delay() {
    return delay;
  }

  /** Whether {@code path}, with its query, may be fetched. */
  public boolean allow(String path) {
    String normal = Escapes.normal(path.isEmpty() ? "/" : path);
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.path().length();
      boolean stronger = length > longest || (length == longest && rule.allowed());
      if (stronger && matches(rule.path(), normal)) {
        longest = length;
        allowed = rule.allowed();
      }
    }
    return allowed || path.equals("/robots.txt");
  }

  /** Whether {@code pattern} fits the begin of {@code path}; in time linear in both, greedily. */
  private static boolean matches(String pattern, String path) {
    boolean anchored = pattern.endsWith("$");
    String[] parts =
        (anchored ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
    if (!path.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      int found = last && anchored ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
      if (found < at || !path.startsWith(parts[i], found)) {
        return false;
      }
      at = found + parts[i].length();
    }
    return !anchored || at == path.length();
  }
}
