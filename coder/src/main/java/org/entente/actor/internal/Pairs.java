package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Mention.Kind;

/** Which two actors a sentence names together. */
final class Pairs {
  private static final Set<String> BETWEEN = Set.of("and", "-", "/", "&", "with", "'s", "both");

  private final Words words;
  private final List<Mention> mentions;

  /** Of the mentions whose phrases end before {@code until}, an offset of the sentence's text. */
  Pairs(Words words, List<Mention> mentions, int until) {
    this.words = words;
    this.mentions =
        mentions.stream()
            .filter(m -> m.phrase().end() <= until && m.codes().size() == 1)
            .filter(m -> m.kind() != Kind.PLACE && m.kind() != Kind.REFERENCE)
            .filter(m -> m.kind() != Kind.CAPITAL || !m.locative())
            .toList();
  }

  /** The pair last joined by "and", a hyphen or "with", or the only two; empty if there is none. */
  List<String> states() {
    List<String> joined = lastJoined(mentions);
    return joined.isEmpty() ? onlyTwo(mentions) : joined;
  }

  /** The same for persons. */
  List<String> leaders() {
    List<Mention> people = mentions.stream().filter(Pairs::isSomeone).toList();
    List<String> joined = lastJoined(people);
    return joined.isEmpty() ? onlyTwo(people) : joined;
  }

  private static boolean isSomeone(Mention mention) {
    return mention.kind() == Kind.PERSON || mention.kind() == Kind.OFFICE;
  }

  /** All actors of the sentence in the order of the text. */
  List<String> codes() {
    return distinct(mentions);
  }

  private static List<String> onlyTwo(List<Mention> mentions) {
    List<String> codes = distinct(mentions);
    return codes.size() == 2 ? codes : List.of();
  }

  private static List<String> distinct(List<Mention> mentions) {
    Set<String> codes = new LinkedHashSet<>();
    mentions.forEach(mention -> codes.add(mention.code()));
    return List.copyOf(codes);
  }

  private List<String> lastJoined(List<Mention> among) {
    List<String> last = List.of();
    List<Mention> chain = new ArrayList<>();
    for (Mention mention : among) {
      if (!chain.isEmpty() && !areJoined(chain.get(chain.size() - 1), mention)) {
        last = asPair(chain, last);
        chain.clear();
      }
      chain.add(mention);
    }
    return asPair(chain, last);
  }

  /** Longer chains ("Russia, China and Iran") are no pair. */
  private static List<String> asPair(List<Mention> chain, List<String> otherwise) {
    List<String> codes = distinct(chain);
    return chain.size() == 2 && codes.size() == 2 ? codes : otherwise;
  }

  /** Whether nothing but a joint stands between two mentions. */
  boolean areJoined(Mention one, Mention two) {
    int from = words.tokenAt(one.phrase().end());
    int to = words.tokenAt(two.phrase().begin());
    boolean joint = from < to;
    for (int i = from; i < to; i++) {
      joint &= words.in(i, BETWEEN) || words.is(i, ",");
    }
    return joint;
  }
}
