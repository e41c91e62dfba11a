package org.entente.sentence.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.sentence.Token;
import org.jspecify.annotations.Nullable;

/** The rules of {@code times.toml}: finds the longest expression that begins at a lexeme. */
final class TimeGrammar {
  private static final TimeGrammar POINTS = new TimeGrammar();
  private static final TimeGrammar ALL = new TimeGrammar();

  static {
    WordLists lists = WordLists.read("times.toml");
    lists.lists("points").forEach((action, patterns) -> add(action, patterns, POINTS, ALL));
    lists.lists("phrases").forEach((action, patterns) -> add(action, patterns, ALL));
  }

  private static final Set<String> ANCHORS = anchors();

  /** How many lexemes are looked at before a rule is tried in earnest. */
  private static final int LOOK = 3;

  private final Map<String, List<TimeRule>> byWord = new HashMap<>();
  private final Map<TimeClass, List<TimeRule>> byClass = new EnumMap<>(TimeClass.class);

  private TimeGrammar() {}

  /**
   * An expression found.
   *
   * @param to index after its last lexeme
   */
  record Found(int to, TimeValue value) {}

  private static void add(String action, List<String> patterns, TimeGrammar... grammars) {
    TimeActions.checkKnown(action);
    for (String pattern : patterns) {
      TimeRule rule = TimeRule.parse(action, pattern);
      for (TimeGrammar grammar : grammars) {
        grammar.index(rule);
      }
    }
  }

  private void index(TimeRule rule) {
    for (TimeRule.Element opener : rule.openers()) {
      if (opener.timeClass() != null) {
        byClass.computeIfAbsent(opener.timeClass(), c -> new ArrayList<>()).add(rule);
      }
      opener.words().forEach(w -> byWord.computeIfAbsent(w, x -> new ArrayList<>()).add(rule));
    }
  }

  private static Set<String> anchors() {
    Set<String> anchors = new HashSet<>();
    ALL.byWord.values().forEach(rules -> rules.forEach(rule -> anchors.addAll(rule.anchors())));
    ALL.byClass.values().forEach(rules -> rules.forEach(rule -> anchors.addAll(rule.anchors())));
    return Set.copyOf(anchors);
  }

  /** Whether any expression can stand among {@code tokens}: most sentences are done with this. */
  static boolean mayHold(List<Token> tokens) {
    for (Token token : tokens) {
      String text = token.text();
      char first = text.charAt(0);
      if ((first >= '0' && first <= '9') || ANCHORS.contains(text.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a point may begin with {@code lexeme}. */
  static boolean mayOpenPoint(Lexeme lexeme) {
    if (POINTS.byWord.containsKey(lexeme.word())) {
      return true;
    }
    for (TimeClass timeClass : lexeme.values().keySet()) {
      if (POINTS.byClass.containsKey(timeClass)) {
        return true;
      }
    }
    return false;
  }

  /** The longest expression at {@code from}, the first rule's among equals; null when none fits. */
  static @Nullable Found longest(List<Lexeme> lexemes, int from, TimeContext context) {
    return ALL.find(lexemes, from, context);
  }

  private @Nullable Found find(List<Lexeme> lexemes, int from, TimeContext context) {
    Lexeme first = lexemes.get(from);
    Found best = null;
    for (TimeRule rule : byWord.getOrDefault(first.word(), List.of())) {
      best = longer(best, attempt(rule, lexemes, from, context));
    }
    for (TimeClass timeClass : first.values().keySet()) {
      for (TimeRule rule : byClass.getOrDefault(timeClass, List.of())) {
        best = longer(best, attempt(rule, lexemes, from, context));
      }
    }
    return best;
  }

  private static @Nullable Found attempt(
      TimeRule rule, List<Lexeme> lexemes, int from, TimeContext context) {
    return rule.mayFit(lexemes, from, 0, LOOK)
        ? new Attempt(rule, lexemes, from, context).run()
        : null;
  }

  private static @Nullable Found longer(@Nullable Found best, @Nullable Found next) {
    return best == null || (next != null && next.to > best.to) ? next : best;
  }

  /** One rule tried at one place. */
  private static final class Attempt {
    private final TimeRule rule;
    private final List<Lexeme> lexemes;
    private final TimeContext context;
    private final TimeMatch match;
    private @Nullable Found best;

    Attempt(TimeRule rule, List<Lexeme> lexemes, int from, TimeContext context) {
      this.rule = rule;
      this.lexemes = lexemes;
      this.context = context;
      this.match = new TimeMatch(lexemes, from);
    }

    @Nullable Found run() {
      step(0, match.from());
      return best;
    }

    private void step(int element, int at) {
      if (element == rule.elements().size()) {
        TimeValue value = best == null || at > best.to ? value() : null;
        best = value == null ? best : new Found(at, value);
        return;
      }
      TimeRule.Element wanted = rule.elements().get(element);
      if (at < lexemes.size()) {
        if (wanted.isPoint()) {
          stepPoint(element, at);
        } else if (wanted.accepts(lexemes.get(at))) {
          stepOver(wanted, element, at);
        }
      }
      if (wanted.optional()) {
        step(element + 1, at);
      }
    }

    private @Nullable TimeValue value() {
      return TimeActions.value(rule.action(), match, context);
    }

    private void stepPoint(int element, int at) {
      Found point = POINTS.find(lexemes, at, context);
      if (point != null) {
        match.pushPoint(point.value);
        step(element + 1, point.to);
        match.popPoint();
      }
    }

    private void stepOver(TimeRule.Element wanted, int element, int at) {
      if (wanted.timeClass() == null) {
        step(element + 1, at + 1);
        return;
      }
      match.push(wanted.timeClass(), at);
      step(element + 1, at + 1);
      match.pop();
    }
  }
}
