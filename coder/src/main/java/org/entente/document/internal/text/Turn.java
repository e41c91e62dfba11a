package org.entente.document.internal.text;

/**
 * Whether another member takes the word between two units of a thread whose names were lost.
 *
 * <p>The notes that forum software leaves decide first. A repeated text opens a post, and its
 * quoter's words follow it; a repeat behind a blank line closes the quoter's own. Blank lines part
 * the paragraphs of one post wherever a page has single breaks too, and single breaks part posts,
 * unless the second unit carries on: in lower case, with a connective, with a pronoun that needs
 * what went before, in the same odd punctuation, or as the next paragraph of a written article.
 */
final class Turn {
  private final Page page;
  private final Quotes quotes;
  private final String titleKey;
  private final boolean doubleSpaced;

  Turn(Page page, int title, Quotes quotes) {
    this.page = page;
    this.quotes = quotes;
    this.titleKey = title < 0 ? "" : page.unit(title).key();
    this.doubleSpaced = singleBreaks(page) < 2;
  }

  private static int singleBreaks(Page page) {
    int breaks = 0;
    for (int i = 1; i < page.size(); i++) {
      boolean prose = page.isProse(i) && page.isProse(i - 1);
      breaks += prose && !page.unit(i).blankBefore() ? 1 : 0;
    }
    return breaks;
  }

  /** Whether {@code next} belongs to another post than {@code last}, the unit read before it. */
  boolean isBetween(int last, int next) {
    for (int i = last + 1; i < next; i++) {
      Role role = page.role(i);
      if (role == Role.EDITED || role == Role.ACTIONS || role.isPostFrame()) {
        return true;
      }
    }
    if (quotes.at(last) || quotes.at(next)) {
      return quotes.at(next) && !quotes.at(last) && opensPost(last, next);
    }
    if (next > last + 1) {
      return false;
    }
    return decide(page.unit(last), page.unit(next));
  }

  private boolean opensPost(int last, int next) {
    return quotes.opensBetween(last, next) || doubleSpaced || !blankBetween(last, next);
  }

  private boolean blankBetween(int last, int next) {
    for (int i = last + 1; i <= next; i++) {
      if (page.unit(i).blankBefore()) {
        return true;
      }
    }
    return false;
  }

  private boolean decide(Unit last, Unit next) {
    Voice voice = Voice.of(next);
    boolean restart = isTitle(next) && !isTitle(last) && !last.isHeadline();
    if (next.blankBefore()) {
      int signs = voice.replySigns() + (restart ? 2 : 0);
      return signs >= (doubleSpaced ? 1 : 2) && !Voice.carriesOn(last, next);
    }
    return restart || voice.isReply() && !last.text().endsWith(",") || !carriesOn(last, next);
  }

  private boolean isTitle(Unit unit) {
    return !titleKey.isEmpty() && unit.key().startsWith(titleKey);
  }

  private static boolean carriesOn(Unit last, Unit next) {
    return Voice.carriesOn(last, next) || isArticle(last, next);
  }

  /** Both are written prose, or a heading above or below such. */
  private static boolean isArticle(Unit last, Unit next) {
    boolean before = Voice.of(last).isWritten();
    boolean after = Voice.of(next).isWritten();
    return before && (after || isTitleCase(next)) || after && isTitleCase(last);
  }

  /** A heading: every longer word begins with a capital. */
  private static boolean isTitleCase(Unit unit) {
    if (!Article.isHeading(unit) || unit.endsSentence() || unit.words() < 2) {
      return false;
    }
    for (String word : unit.text().split("\\s+")) {
      if (word.length() > 4 && !Character.isUpperCase(Ends.firstLetter(word))) {
        return false;
      }
    }
    return true;
  }
}
