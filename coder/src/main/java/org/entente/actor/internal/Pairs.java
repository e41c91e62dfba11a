package org.entente.actor.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Mention.Kind;

/** Which actors a sentence names together: two, or a list of more. */
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

  /** The last list of three or more, "Russia, China and Iran"; empty if there is none. */
  List<String> group() {
    return last(chains(mentions).stream().filter(chain -> chain.size() > 2).toList());
  }

  /** Longer chains are no pair. */
  private List<String> lastJoined(List<Mention> among) {
    return last(
        chains(among).stream()
            .filter(chain -> chain.size() == 2 && distinct(chain).size() == 2)
            .toList());
  }

  private static List<String> last(List<List<Mention>> chains) {
    return chains.isEmpty() ? List.of() : distinct(chains.get(chains.size() - 1));
  }

  /** Mentions with nothing but joints between them. */
  private List<List<Mention>> chains(List<Mention> among) {
    List<List<Mention>> chains = new ArrayList<>();
    Mention before = null;
    for (Mention mention : among) {
      if (before == null || !areJoined(before, mention)) {
        chains.add(new ArrayList<>());
      }
      chains.get(chains.size() - 1).add(mention);
      before = mention;
    }
    return chains;
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
