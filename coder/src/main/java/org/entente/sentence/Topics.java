package org.entente.sentence;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Context;
import org.entente.sentence.internal.WordLists;

/** What a sentence or title is about, by words that hardly mean anything else. */
public final class Topics {
  private static final Map<Context, Set<String>> WORDS = new EnumMap<>(Context.class);

  /** The longest entry of the lists, in tokens. */
  private static final int LONGEST = 3;

  static {
    WordLists.read("topics.toml")
        .lists("topics")
        .forEach((name, words) -> WORDS.put(context(name), Set.copyOf(words)));
  }

  private Topics() {}

  private static Context context(String label) {
    return Context.valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** The contexts whose words stand in the sentence. */
  public static Set<Context> of(Sentence sentence) {
    Set<String> phrases = phrases(sentence);
    Set<Context> told = EnumSet.noneOf(Context.class);
    WORDS.forEach(
        (context, words) -> {
          if (words.stream().anyMatch(w -> phrases.contains(w) || phrases.contains(w + "s"))) {
            told.add(context);
          }
        });
    return told;
  }

  private static Set<String> phrases(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Set<String> phrases = new HashSet<>();
    for (int from = 0; from < tokens.size(); from++) {
      int begin = tokens.get(from).span().begin();
      for (int to = from; to < Math.min(tokens.size(), from + LONGEST); to++) {
        int end = tokens.get(to).span().end();
        phrases.add(sentence.text().substring(begin, end).toLowerCase(Locale.ROOT));
      }
    }
    return phrases;
  }
}
