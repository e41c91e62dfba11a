package org.entente.document.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recognises a text's language by its script and its most frequent words. */
public enum Language {
  ENGLISH(
      "en",
      "the of and to in is that for it was with as by has have had from are were be this which at"
          + " his their its will would not but they after who been said between or he she we you"),
  FRENCH(
      "fr",
      "le les des du et est une dans qui que pour sur avec par ce cette aux pas sont ont été son"
          + " leur mais il elle nous vous être plus ses la au"),
  SPANISH(
      "es",
      "el los las y del que una por con para es su se lo como más pero sus al fue entre ha este"
          + " esta sobre también desde hasta son no la"),
  PORTUGUESE(
      "pt",
      "o os da do das dos e que não uma um com para é por mais na no nos nas ao pelo pela são foi"
          + " como entre também seu sua à"),
  ITALIAN(
      "it",
      "il gli di che della del dei delle è per con una un non sono alla nel nella anche più tra"
          + " dal dalla suo ha questo la lo le ai"),
  GERMAN(
      "de",
      "der die das und ist von mit den dem des ein eine einer nicht für auf sich auch als im zu"
          + " zur zum wird werden hat sind wurde bei nach über"),
  DUTCH(
      "nl",
      "de het een van en niet op te dat zijn voor met aan door maar ook bij naar uit wordt werd"
          + " heeft hij zij nog over tussen"),
  SWEDISH("sv", "och att det som en på är av för med den till inte ett om har de från var sig kan"),
  POLISH("pl", "w i na z się że do nie jest to od przez po dla o jak przy który oraz ale za są"),
  TURKISH(
      "tr", "ve bir bu ile için da de olarak daha çok en olan gibi sonra kadar ancak ise türkiye"),
  INDONESIAN(
      "id",
      "yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh telah sebagai ke juga"
          + " antara adalah kepada");

  private static final int PREFIX = 3000;
  private static final int ENOUGH_WORDS = 60;
  private static final double FEWEST = 0.04;
  private static final Map<String, List<Language>> WORDS = words();

  private final String code;
  private final List<String> frequent;

  Language(String code, String frequent) {
    this.code = code;
    this.frequent = List.of(frequent.split(" "));
  }

  /** Refuses a text that is certainly not English. */
  public static void requireEnglish(String text) throws Refusal {
    String other = otherThanEnglish(text);
    if (other != null) {
      throw new Refusal(
          "is not in English (looks like "
              + other
              + "); Entente reads English only: give a translation");
    }
  }

  /** The language of {@code text} where that is not English; short texts count as English. */
  static @Nullable String otherThanEnglish(String text) {
    String prefix = text.length() > PREFIX ? text.substring(0, PREFIX) : text;
    String script = script(prefix);
    if (script != null) {
      return script;
    }
    Map<Language, Integer> hits = new EnumMap<>(Language.class);
    int tokens = count(prefix.toLowerCase(Locale.ROOT), hits);
    int english = hits.getOrDefault(ENGLISH, 0);
    for (Map.Entry<Language, Integer> entry : hits.entrySet()) {
      if (entry.getValue() > english * 2 + 2 && isBest(entry.getValue(), hits)) {
        return named(entry.getKey().code);
      }
    }
    boolean strange = tokens >= ENOUGH_WORDS && english < tokens * FEWEST;
    return strange ? "another language" : null;
  }

  /** Counts frequent words by language; returns the number of all words. */
  private static int count(String text, Map<Language, Integer> hits) {
    int words = 0;
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetter(text.charAt(i))) {
        continue;
      }
      if (i > begin) {
        words++;
        for (Language language : WORDS.getOrDefault(text.substring(begin, i), List.of())) {
          hits.merge(language, 1, Integer::sum);
        }
      }
      begin = i + 1;
    }
    return words;
  }

  private static boolean isBest(int count, Map<Language, Integer> hits) {
    return hits.values().stream().noneMatch(other -> other > count);
  }

  private static String named(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /** The script's name where most letters are not Latin. */
  private static @Nullable String script(String text) {
    int latin = 0;
    Map<Character.UnicodeScript, Integer> others = new EnumMap<>(Character.UnicodeScript.class);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x250) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        others.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    int foreign = others.values().stream().mapToInt(Integer::intValue).sum();
    if (foreign <= latin) {
      return null;
    }
    Character.UnicodeScript most =
        others.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(Character.UnicodeScript.COMMON);
    String name = most.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return "a text in " + Character.toUpperCase(name.charAt(0)) + name.substring(1) + " script";
  }

  private static Map<String, List<Language>> words() {
    Map<String, List<Language>> words = new HashMap<>();
    for (Language language : values()) {
      for (String word : language.frequent) {
        words.merge(
            word,
            List.of(language),
            (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
      }
    }
    return words;
  }
}
