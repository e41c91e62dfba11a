package org.entente.claim.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a sentence, for telling how like two sentences are.
 *
 * @param counts content words, cut to their stems, and how often each stands there
 * @param written for each stem the word that stands there first, in lower case
 * @param runs runs of three words, as they stand
 */
public record Wording(Map<String, Integer> counts, Map<String, String> written, Set<String> runs) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int RUN = 3;
  private static final int LEAST_STEM = 4;
  private static final List<String> ENDINGS = List.of("ing", "ment", "ed", "es", "ion", "ly", "s");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("a an the of in on at to for from by with and or but as is are was were be been has have"
                  + " had will would that this these those it its his her their they he she who"
                  + " which after before over under between into out up down not no than then there"
                  + " when where while said say says told also more most other both each about"
                  + " against during s")
              .split(" "));

  /** The words of a sentence. */
  public static Wording of(String sentence) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> written = new LinkedHashMap<>();
    for (String word : words) {
      if (!FUNCTION_WORDS.contains(word)) {
        counts.merge(stem(word), 1, Integer::sum);
        written.putIfAbsent(stem(word), word);
      }
    }
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return new Wording(counts, written, runs);
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= LEAST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** The stems that both have, in the order of this one. */
  public List<String> common(Wording other) {
    return written.keySet().stream().filter(other.counts::containsKey).toList();
  }

  /** The word that stands there with this stem. */
  public String asWritten(String stem) {
    return written.getOrDefault(stem, stem);
  }

  /** Share of the shorter one's runs of words that the other has too, 0 to 1. */
  public double copied(Wording other) {
    Set<String> fewer = runs.size() <= other.runs.size() ? runs : other.runs;
    Set<String> more = fewer == runs ? other.runs : runs;
    long common = fewer.stream().filter(more::contains).count();
    return fewer.isEmpty() ? 0 : (double) common / fewer.size();
  }
}
