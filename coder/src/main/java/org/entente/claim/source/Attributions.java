package org.entente.claim.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lays each claim to its source; spellings that differ in case, spaces or article are one. */
final class Attributions {
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");
  private static final Pattern AROUND =
      Pattern.compile("^[\\p{P}\\s]*(?:(?:the|an?) |(?:mr|mrs|ms)\\.? )?|(?:['’]s)?[\\p{P}\\s]*$");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "who", "which", "this", "that", "these",
          "those", "both", "one", "some", "others", "many");

  private final SourceKind kind;
  private final Map<String, String> bare = new ConcurrentHashMap<>();

  /** By document and words, the sides to which the same words are laid elsewhere in it. */
  private final Map<List<String>, Set<String>> sides = new HashMap<>();

  private final Map<List<String>, Map<String, Integer>> spellings = new HashMap<>();
  private final Map<List<String>, Source> sources = new HashMap<>();

  Attributions(Collection<SourcedClaim> claims, SourceKind kind) {
    this.kind = kind;
    for (SourcedClaim claim : claims) {
      if (kind == SourceKind.SPEAKER && !claim.speakerCode().isEmpty()) {
        sides
            .computeIfAbsent(List.of(claim.doc(), words(claim)), key -> new HashSet<>())
            .add(String.join("+", claim.speakerCode()));
      }
    }
    for (SourcedClaim claim : claims) {
      if (!words(claim).isEmpty()) {
        spellings
            .computeIfAbsent(key(claim), key -> new TreeMap<>())
            .merge(spaced(written(claim)), 1, Integer::sum);
      }
    }
    spellings.forEach((key, names) -> sources.put(key, new Source(usual(names), key.get(1))));
  }

  /** Who makes this claim; empty where that is not known, or is the writer among speakers. */
  Optional<Source> of(SourcedClaim claim) {
    return words(claim).isEmpty() ? Optional.empty() : Optional.ofNullable(sources.get(key(claim)));
  }

  /** Two texts that name the same source give the same words. */
  static String words(String name) {
    return AROUND.matcher(spaced(name).toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private List<String> key(SourcedClaim claim) {
    return List.of(words(claim), code(claim));
  }

  private String words(SourcedClaim claim) {
    String words = bare.computeIfAbsent(written(claim), Attributions::words);
    return kind == SourceKind.SPEAKER && PRONOUNS.contains(words) ? "" : words;
  }

  private String written(SourcedClaim claim) {
    @Nullable String written = kind == SourceKind.OUTLET ? claim.outlet() : claim.speaker();
    return written == null ? "" : written;
  }

  /** The speaker's side by this claim, else by all other claims of its document that name one. */
  private String code(SourcedClaim claim) {
    if (kind == SourceKind.OUTLET) {
      return "";
    }
    if (!claim.speakerCode().isEmpty()) {
      return String.join("+", claim.speakerCode());
    }
    Set<String> elsewhere = sides.getOrDefault(List.of(claim.doc(), words(claim)), Set.of());
    return elsewhere.size() == 1 ? elsewhere.iterator().next() : "";
  }

  private static String usual(Map<String, Integer> names) {
    return names.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private static String spaced(String name) {
    return SPACES.matcher(name).replaceAll(" ").strip();
  }
}
