package org.entente.sentence.internal;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Block;
import org.entente.sentence.Saying.Cue;

/** Sources before or after a colon: "…: Russian ambassador", "Ambassador Diallo: …". */
final class Headlines {
  private static final WordLists LISTS = WordLists.read("attribution.toml");
  private static final Set<String> ROLES = LISTS.words("roles");
  private static final Set<String> NO_ROLES = LISTS.words("no_roles");
  private static final int LONGEST_SOURCE = 6;

  private Headlines() {}

  /** What the part before or after the colon says, if the other part names a source. */
  static Optional<Reports.Report> source(Words words, Quotes quotes) {
    int colon = words.size() - 1;
    while (colon > 0 && !words.at(colon).equals(":")) {
      colon--;
    }
    if (colon <= 0) {
      return Optional.empty();
    }
    int end = words.isWord(words.size() - 1) ? words.size() : 0;
    if (isSource(words, colon + 1, end)) {
      return report(colon + 1, end, colon, 0, colon);
    }
    if (quotes.isInside(colon + 2) && NounPhrases.isPhrase(words, 0, colon)) {
      return report(0, colon, colon, colon, colon);
    }
    return isSource(words, 0, colon) && isHeading(words)
        ? report(0, colon, colon, colon + 1, words.size())
        : Optional.empty();
  }

  private static Optional<Reports.Report> report(int from, int to, int at, int begin, int end) {
    return Optional.of(
        new Reports.Report(new Speakers.Phrase(from, to), Cue.COLON, at, begin, end));
  }

  private static boolean isHeading(Words words) {
    return words.sentence().block().kind() != Block.Kind.PARAGRAPH;
  }

  private static boolean isSource(Words words, int from, int to) {
    if (to <= from || to - from > LONGEST_SOURCE) {
      return false;
    }
    boolean role = false;
    for (int i = from; i < to; i++) {
      if (words.isOneOf(i, NO_ROLES) || words.at(i).equals(",")) {
        return false;
      }
      role |= words.isOneOf(i, ROLES) || words.isSeat(i);
    }
    boolean name = from > 0 && to - from == 1 && words.isCapitalised(from);
    return role || (isHeading(words) && name);
  }
}
