package org.entente.claim.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.lexicon.Equipment;

/**
 * Finds weapon systems of the lexicon in sentences. Hyphens and spaces within a name may be left
 * out or changed for one another; a name that ends in a digit may have letters of a variant behind
 * it ("F-16C"); all may stand in the plural.
 */
final class Systems {
  private static final Pattern NEVER = Pattern.compile("(?!)");
  private static final String GAP = "[-‐‑–\\s]?";

  private final Map<String, Equipment> byKey = new HashMap<>();
  private final Pattern names;
  private final Map<String, Pattern> kinds;

  Systems(List<Equipment> equipment) {
    for (Equipment system : equipment) {
      names(system).forEach(name -> byKey.putIfAbsent(key(name), system));
    }
    String any =
        equipment.stream()
            .flatMap(Systems::names)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Systems::expression)
            .collect(Collectors.joining("|"));
    names =
        any.isEmpty()
            ? NEVER
            : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?:['’]?s)?(?![\\p{L}\\p{N}])");
    kinds =
        equipment.stream()
            .map(Equipment::kind)
            .distinct()
            .collect(Collectors.toMap(kind -> kind, Systems::ofKind));
  }

  private static Stream<String> names(Equipment system) {
    return Stream.concat(Stream.of(system.name()), system.names().stream());
  }

  private static String key(String name) {
    return name.replaceAll("[-‐‑–\\s]", "").toLowerCase(Locale.ROOT);
  }

  private static String expression(String name) {
    String parts =
        Stream.of(name.split("[-‐‑–\\s]+", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(GAP));
    boolean numbered = Character.isDigit(name.charAt(name.length() - 1));
    return "(?:" + parts + ")" + (numbered ? "\\p{Lu}{0,4}" : "");
  }

  private static Pattern ofKind(String kind) {
    String words = Pattern.quote(kind).replace(" ", "\\E[-\\s]\\Q");
    return Pattern.compile("(?i)(?<![\\p{L}\\p{N}])" + words + "(?:s|es)?(?![\\p{L}\\p{N}])");
  }

  /** The systems that a sentence names, in its order, each once. */
  List<Equipment> in(String sentence) {
    Set<Equipment> found = new LinkedHashSet<>();
    Matcher matcher = names.matcher(sentence);
    while (matcher.find()) {
      system(matcher.group()).ifPresent(found::add);
    }
    return new ArrayList<>(found);
  }

  /** The longest name that these words begin with. */
  private Optional<Equipment> system(String words) {
    String key = key(words);
    for (int length = key.length(); length > 0; length--) {
      Equipment system = byKey.get(key.substring(0, length));
      if (system != null) {
        return Optional.of(system);
      }
    }
    return Optional.empty();
  }

  /** Kinds of the systems and kinds that the sentence itself names, in alphabetical order. */
  List<String> kinds(String sentence) {
    Stream<String> own = in(sentence).stream().map(Equipment::kind);
    Stream<String> named =
        kinds.entrySet().stream()
            .filter(kind -> kind.getValue().matcher(sentence).find())
            .map(Map.Entry::getKey);
    return Stream.concat(own, named).distinct().sorted().toList();
  }
}
