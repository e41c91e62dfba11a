package org.entente.document.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/**
 * Tells what a page repeats around its text from the text itself, by the words that pages use for
 * it and by the shape of such lines. Long units are always read.
 */
final class Furniture {
  private static final int LONGEST = 250;
  private static final int SHORT = 90;

  private static final Set<String> INTERFACE =
      Set.of(
          ("home news latest posts post what's whats new top bottom next previous prev page menu"
                  + " search login logout register share sharing print printer email mail e pdf tweet"
                  + " facebook twitter whatsapp linkedin pinterest reddit telegram messenger pocket"
                  + " tumblr instagram youtube digg viber sms copy link like likes bookmark save"
                  + " follow following subscribe unsubscribe newsletter newsletters forums forum"
                  + " members member threads thread reply replies quote report reaction score"
                  + " messages advertisement advertisements advertise ads sponsored skip content main"
                  + " navigation sign log close toggle sidebar expand collapse tags tag categories"
                  + " category comments comment trending popular recent stories story videos video"
                  + " gallery photos share: more read view all back up go to the on in via by this of"
                  + " and or a & + x rss feed feeds contact us about cookies cookie privacy policy"
                  + " terms use accessibility sitemap help faq click here out your options language"
                  + " english font size increase decrease listen watch live updates account loading")
              .split(" "));
  private static final Set<String> WEAK =
      Set.of(
          ("the on in via by this of and or a to us about here go up out more all back new use your"
                  + " news english size x e + & content main language live watch page top home help"
                  + " increase decrease story post posts link account read")
              .split(" "));
  private static final Set<String> ACTION_WORDS =
      Set.of(
          ("like likes reply replies quote report share permalink multiquote multi-quote award save"
                  + " follow give upvote downvote embed parent thanks dislike agree react context"
                  + " source edit delete + # points point")
              .split(" "));
  private static final Set<String> ACTION_MARKS =
      Set.of("reply", "quote", "report", "permalink", "multiquote", "multi-quote", "upvote");

  private static final Pattern ASKING =
      lower(
          "discover more from .*|subscribe (?:to|for|now|today|here|and)\\b.*|subscribe$"
              + "|sign up (?:to|for|now|here)\\b.*|get (?:the )?(?:latest|breaking|our|all)\\b.*"
              + "\\b(?:inbox|e-?mail|posts?|newsletter|updates|alerts)\\b.*"
              + "|join (?:our|us on|the) .*\\b(?:newsletter|channel|group|whatsapp|telegram|community)\\b.*"
              + "|(?:follow|like|find|join|connect with) us\\b.*|already (?:a|have an?)"
              + " (?:subscriber|member|account)\\b.*|(?:enter|type|your) your? ?e-?mail\\b.*"
              + "|to (?:read|continue reading) .*\\b(?:subscribe|register|log in|sign in)\\b.*"
              + "|support (?:our|independent) journalism.*|become a (?:member|subscriber|patron)\\b.*"
              + "|download (?:our|the) .*\\bapp\\b.*|continue reading.*");
  private static final List<String> PHRASES =
      List.of(
          "subscribe to our",
          "fields are marked",
          "comment data is processed",
          "all rights reserved",
          "getty images",
          "via reuters",
          "via afp",
          "via ap");
  private static final Pattern COMMENTING =
      lower(
          "(?:leave|post|add|write|enter) (?:a|your) (?:reply|comment|name|e-?mail)\\b.*|your e-?mail address will not be"
              + " published.*|save my name,? e-?mail\\b.*"
              + "|cancel reply|[\\d,.]+k? (?:comments?|replies|responses|views|shares|likes|retweets)"
              + "|(?:no )?comments?(?: are)? (?:closed|off|yet)?\\.?|notify me of\\b.*|be the first to"
              + " comment.*|you must (?:be logged|log) in\\b.*|(?:log|sign) in to (?:reply|comment)\\b.*"
              + "|this site uses (?:akismet|cookies)\\b.*"
              + "|we (?:use|and our partners use) cookies\\b.*|by (?:continuing|using|clicking)\\b.*"
              + "\\b(?:cookies|terms|privacy)\\b.*");
  private static final Pattern LEGAL =
      lower(
          "(?:©|\\(c\\)|copyright\\b).*|(?:terms of (?:use|service)"
              + "|privacy policy|cookie (?:policy|settings)|terms (?:and|&) conditions)\\b.*"
              + "|powered by \\S+.*|about the author|in \"[^\"]{3,30}\"|page \\d+(?: (?:of|/) \\d+)?|\\d+ / \\d+|scroll (?:down|up|to)\\b.*"
              + "|for immediate release:?|\\d+ min(?:ute)?s?(?: of)? read(?:ing)?|reading time\\b.*");
  private static final Pattern LEADING_AWAY =
      lower(
          "(?:also read|read also|read more|read next|see also|more on this|related|recommended"
              + "|you (?:may|might) also like|don['’]t miss|must read|in case you missed it"
              + "|click here|tags?|filed under|categories|topics|share (?:this|on|via|the)|print this)"
              + "\\b(?:\\s*[:|»–-].*|\\s+(?:this|articles?|stories|news|posts?|to|for|on|via|by)\\b.*)?\\W*"
              + "|(?:\\S+ ){0,4}(?:latest|recent|related|popular|trending|featured|top|more)"
              + " (?:posts|stories|news|articles|videos|headlines|from .*)");
  private static final Pattern CAPTION =
      lower(
          "\\(?(?:file |representational |representative |stock |handout |undated )?(?:photo(?:graph)?"
              + "|image|picture|pic|illustration|graphic|infographic|caption|video|credits?|source"
              + "|cover|map)s?(?: (?:credit|courtesy|source))?s?(?:\\s*[:|/©–-]| (?:by|courtesy|from|of"
              + " [a-z ]{3,40}:)\\b).*|(?:ap|afp|reuters|pti|epa|xinhua|tass)(?: photo| file photo)?");
  private static final Pattern CREDIT =
      lower(
          "[(\\[|/–-] ?(?:file |ap |afp )?(?:photo|image|picture)s?(?: (?:credit|courtesy|by|via))?"
              + "\\s*[:/]?[^.]{0,50}[)\\]]?$|(?:reuters|afp)/[a-z .-]+[)\\]]?$"
              + "|/(?:afp|reuters|ap|pti|epa)[)\\]]?$");
  private static final Pattern BYLINE =
      lower(
          "(?:(?:written|posted|reported|edited|compiled|story|text|article|report|authored|translated)"
              + " )?by:? (?!the\\b|a\\b|an\\b)[\\p{L}][^.!?]{1,70}|(?:first |originally |last )?(?:published|posted|updated"
              + "|modified|dated?|issued|released?|release date|publication date)\\b:?[^.!?]{0,20}\\d[^!?]{0,60}"
              + "|(?:from )?(?:our|staff|special|web|news|monitoring) (?:correspondent|reporter|desk"
              + "|bureau|report|writer)s?\\b.{0,40}");
  private static final Pattern NAVIGATION_CHAIN =
      Pattern.compile("[\\p{L}\\p{N} &'’.-]{2,40}(?:\\s*[>»›]\\s*[\\p{L}\\p{N} &'’.-]{2,60}){1,6}");
  private static final Pattern FRONT_MATTER = lower("(?:title|date|author|layout|tags): .*");

  private static final Pattern LINKS =
      lower(
          "(?:related|recommended|trending|you (?:may|might) also like|more from .{2,40}"
              + "|(?:\\S+ ){0,3}(?:latest|recent|related|popular|trending|other|more)"
              + " (?:posts|stories|news|articles|headlines))\\W*");

  private Furniture() {}

  /** Whether a line of furniture stands above links to other texts. */
  static boolean opensLinks(String text) {
    return text.length() <= SHORT && LINKS.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  private static Pattern lower(String expression) {
    return Pattern.compile(expression);
  }

  static Role role(String text) {
    if (text.length() > LONGEST) {
      return Role.PROSE;
    }
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Role.FURNITURE;
    }
    if (DateText.isWhole(text)) {
      return Role.DATE;
    }
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (lower.length() <= SHORT) {
      Role role = ForumMarks.role(text, lower);
      if (!role.isProse()) {
        return role;
      }
      if (isActions(lower)) {
        return Role.ACTIONS;
      }
    }
    return isFurniture(text, lower) ? Role.FURNITURE : byline(text, lower);
  }

  private static boolean isFurniture(String text, String lower) {
    boolean asking =
        ASKING.matcher(lower).matches()
            || COMMENTING.matcher(lower).matches()
            || LEGAL.matcher(lower).matches()
            || CAPTION.matcher(lower).matches()
            || PHRASES.stream().anyMatch(lower::contains)
            || (mayCredit(lower) && CREDIT.matcher(lower).find());
    if (asking || lower.length() > 120) {
      return asking;
    }
    return isInterface(lower)
        || (!Ends.isSentence(text) && LEADING_AWAY.matcher(lower).matches())
        || (isChained(text) && NAVIGATION_CHAIN.matcher(text).matches())
        || lower.codePoints().noneMatch(Character::isLetter);
  }

  private static boolean mayCredit(String lower) {
    return lower.contains("photo")
        || lower.contains("image")
        || lower.contains("picture")
        || lower.indexOf('/') >= 0;
  }

  private static boolean isChained(String text) {
    return text.indexOf('>') > 0 || text.indexOf('»') > 0 || text.indexOf('›') > 0;
  }

  private static Role byline(String text, String lower) {
    boolean byline = lower.length() <= 120 && BYLINE.matcher(lower).matches();
    return byline && !Ends.isSentence(text) ? Role.BYLINE : Role.PROSE;
  }

  static boolean isFrontMatter(String text) {
    return FRONT_MATTER.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  /** All words belong to buttons and menus, and one of them to nothing else. */
  private static boolean isInterface(String lower) {
    StringTokenizer words = new StringTokenizer(lower, " \t\u00a0|•·,:/().…-");
    int count = 0;
    boolean strong = false;
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (!INTERFACE.contains(word)) {
        return false;
      }
      strong |= !WEAK.contains(word);
      count++;
    }
    return (strong || count >= 2) && count <= 20;
  }

  private static boolean isActions(String lower) {
    StringTokenizer words = new StringTokenizer(lower, " \t\u00a0|•·,:/()0123456789");
    boolean marked = false;
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (!ACTION_WORDS.contains(word)) {
        return false;
      }
      marked |= ACTION_MARKS.contains(word);
    }
    return marked;
  }
}
