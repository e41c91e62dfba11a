package org.entente.document.internal.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a paragraph of a thread speaks: as a reply to someone, as written prose, as a continuation.
 */
final class Voice {
  private static final int WRITTEN_LENGTH = 150;
  private static final int SHORT = 140;

  private static final Pattern OPENER =
      Pattern.compile(
          "(?:h+m+|well|lol|lmao|rofl|haha\\w*|yes|no|yeah|yep|yup|nope|nah|agreed?|exactly"
              + "|absolutely|indeed|true|correct|wrong|nonsense|rubbish|bravo|congrats|congratulations"
              + "|thanks|thank you|thx|sorry|sir|bro|dude|mate|guys|folks|friends|imo|imho|btw|bump"
              + "|welcome|wow|oh|ok|okay|ah|ha|seriously|really|dear|hi|hello|hey"
              + "|what else|i (?:totally |fully |completely |do )?(?:dis)?agree|i guess|you (?:are|have|never|always|can|should|said|must|need|know)"
              + "|(?:good|nice|great|excellent|interesting|brilliant) (?:post|point|article|read|find|question|analysis|one)"
              + "|well said|how come|so you|so what|what (?:a|are you|do you|makes you)|why (?:do|would|are|should) you"
              + "|are you|do you|did you|have you|@\\w+)\\b.*");
  private static final Pattern CONNECTIVE =
      Pattern.compile(
          "(?:and|but|or|because|also|since then|however|moreover|furthermore|besides|therefore|thus"
              + "|hence|then|this|these|those|such|in addition|additionally|on the other hand|on top of"
              + "|as a result|in response|meanwhile|similarly|likewise|secondly|thirdly|second,|third,"
              + "|finally|lastly|even so|even then|in short|for example|for instance|after that|p\\.?s\\.?"
              + "|which|while|although|so that|that is why|that's why|at the same time|in fact|apart from"
              + "|plus|later|afterwards|later on)\\b.*");
  private static final Set<String> POINTING =
      Set.of("they", "them", "their", "theirs", "he", "him", "his", "she", "her", "hers");
  private static final Set<String> SAME_SUBJECT =
      Set.of("we", "they", "he", "she", "it", "our", "their", "if", "when");
  private static final Pattern SECOND_PERSON = Pattern.compile("\\b(?:you|your|yours|u|ur)\\b");
  private static final Pattern PERSONAL =
      Pattern.compile("\\b(?:i|i'm|i've|me|my|we|our|us|you|your|u|ur)\\b");
  private static final Pattern CARELESS =
      Pattern.compile(
          "[.]{2,}\\s|[.,]{2,}$|,,|!{2,}|\\?{2,}|\\b(?:dont|cant|wont|didnt|doesnt|isnt|im|ive|lol|gonna|wanna"
              + "|ofcourse|alot|coz|cuz|bcoz|plz|thats)\\b|\\s,\\s|[a-z][.?!][A-Z][a-z]|:\\)|;\\)|:d\\b");
  private static final Pattern ODD_END = Pattern.compile("(?:\\.{2,}|,{2,}|!{2,}|\\?{2,}|…)$");
  private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*[”\"]");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?:\\s|$)");

  private final Unit unit;
  private final String lower;

  private Voice(Unit unit) {
    this.unit = unit;
    this.lower = unit.lower().replace('’', '\'');
  }

  static Voice of(Unit unit) {
    return new Voice(unit);
  }

  /** Opens as people open an answer. */
  boolean isReply() {
    return OPENER.matcher(lower).matches();
  }

  /** How many signs speak for an answer to someone else. */
  int replySigns() {
    String first = firstSentence();
    int signs = isReply() ? 1 : 0;
    signs += SECOND_PERSON.matcher(first).find() ? 1 : 0;
    return signs + (first.endsWith("?") && SECOND_PERSON.matcher(first).find() ? 1 : 0);
  }

  private String firstSentence() {
    Matcher matcher = SENTENCE_END.matcher(lower);
    return matcher.find() ? lower.substring(0, matcher.start() + 1) : lower;
  }

  /** Prose as in an article: long, careful, about third parties. */
  boolean isWritten() {
    return unit.text().length() >= WRITTEN_LENGTH
        && !unit.startsLower()
        && !isReply()
        && !CARELESS.matcher(unit.text()).find()
        && !PERSONAL.matcher(QUOTED.matcher(lower).replaceAll("")).find();
  }

  /** Whether {@code next} goes on where {@code last} stopped. */
  static boolean carriesOn(Unit last, Unit next) {
    Voice voice = of(next);
    return next.listed()
        || isUnfinished(last, next)
        || CONNECTIVE.matcher(voice.lower).matches() && voice.replySigns() == 0
        || voice.pointsBack()
        || sharesHabit(last, next)
        || "“\"–—-".indexOf(next.text().charAt(0)) >= 0;
  }

  private static boolean isUnfinished(Unit last, Unit next) {
    char end = last.text().charAt(last.text().length() - 1);
    return end == ',' || end == ':' || end == '-' || (!last.endsSentence() && next.startsLower());
  }

  /** A pronoun among the first words that nothing before it in the unit explains. */
  private boolean pointsBack() {
    String[] words = unit.text().split("[\\s.,;:!?]+", 7);
    for (int i = 0; i < Math.min(words.length, 6); i++) {
      String word = words[i].toLowerCase(Locale.ROOT);
      if (POINTING.contains(word)) {
        return true;
      }
      boolean name = i > 0 && !word.isEmpty() && Character.isUpperCase(words[i].charAt(0));
      if (name && !word.startsWith("i'") && !word.equals("i")) {
        return false;
      }
    }
    return false;
  }

  /** Short lines that end, or begin, in the same unusual way. */
  private static boolean sharesHabit(Unit last, Unit next) {
    if (last.text().length() > SHORT || next.text().length() > SHORT) {
      return false;
    }
    boolean odd = ODD_END.matcher(last.text()).find() && ODD_END.matcher(next.text()).find();
    String first = last.key().split(" ", 2)[0];
    boolean parallel = SAME_SUBJECT.contains(first) && first.equals(next.key().split(" ", 2)[0]);
    return odd || (last.startsLower() && next.startsLower()) || parallel;
  }
}
