package org.entente.document.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who first published a text, and when, as far as the text itself tells. */
final class Origin {
  private static final int HEAD = 15;
  private static final int TAIL = 8;
  private static final int DATELINES = 4;
  private static final int PARAGRAPH = 80;
  private static final int LABEL_LENGTH = 200;

  private static final Pattern FIRST =
      Pattern.compile("(?i).*\\b(?:first|originally)(?: was)? published\\b(.*)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i).*\\b(?:published|posted|dated?|issued|released|release date|publication date)\\b(.*)");
  private static final Pattern BARE_DAY =
      Pattern.compile("(?i),? " + DateText.MONTH + " (\\d{1,2})\\b(?! ?,? ?\\d{4})");
  private static final Pattern PATH_DAY =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-/_.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern PATH_YEAR = Pattern.compile("/((?:19|20)\\d{2})/");

  private final Page page;
  private final String place;

  /**
   * The origin of {@code page}.
   *
   * @param id the document's id, which may hold a day
   * @param url its address, which may hold one too
   */
  Origin(Page page, String id, @Nullable String url) {
    this.page = page;
    this.place = url == null ? id : url;
  }

  @Nullable String outlet() {
    return new OutletName(page).find();
  }

  /** The day of first publication; null without evidence. */
  @Nullable LocalDate published() {
    LocalDate day = labelled(FIRST, 0, page.size());
    if (day == null) {
      day = labelled(LABEL, 0, Math.min(HEAD, page.size()));
    }
    if (day == null) {
      day = alone();
    }
    if (day == null) {
      day = labelled(LABEL, Math.max(0, page.size() - TAIL), page.size());
    }
    if (day == null) {
      day = dateline();
    }
    return day == null ? inPlace() : day;
  }

  private @Nullable LocalDate labelled(Pattern label, int from, int to) {
    for (int i = from; i < to; i++) {
      String text = page.unit(i).text();
      boolean told = label == FIRST && page.isProse(i) && text.contains("ublished");
      if (text.length() <= LABEL_LENGTH && (told || page.role(i) == Role.BYLINE)) {
        Matcher matcher = label.matcher(text);
        LocalDate day = matcher.matches() ? DateText.first(matcher.group(1)) : null;
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  /** A day that stands alone, or with the author's name, near the begin. */
  private @Nullable LocalDate alone() {
    for (int i = 0; i < Math.min(HEAD, page.size()) && !isParagraph(i - 1); i++) {
      Role role = page.role(i);
      boolean numbered = i + 1 < page.size() && page.role(i + 1) == Role.NUMBER;
      if ((role == Role.DATE && !numbered) || role == Role.BYLINE) {
        LocalDate day = DateText.first(page.unit(i).text());
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  /** Behind the first paragraph, days that stand alone are those of other texts. */
  private boolean isParagraph(int index) {
    return index >= 0
        && page.isProse(index)
        && page.unit(index).endsSentence()
        && page.unit(index).text().length() > PARAGRAPH;
  }

  /**
   * "ISLAMABAD, March 3, 2016 (APP):" before a first paragraph; a bare day takes the place's year.
   */
  private @Nullable LocalDate dateline() {
    int left = DATELINES;
    for (int i = 0; i < page.size() && left > 0; i++) {
      left -= page.isProse(i) ? 1 : 0;
      String text = page.unit(i).text();
      String head = text.substring(0, Math.min(text.length(), 70));
      LocalDate day = page.isProse(i) ? datelineDay(head) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private @Nullable LocalDate datelineDay(String head) {
    Matcher dateline = Datelines.PATTERN.matcher(head);
    if (!dateline.lookingAt()) {
      return null;
    }
    LocalDate whole = DateText.first(dateline.group());
    Matcher bare = BARE_DAY.matcher(dateline.group());
    Matcher year = PATH_YEAR.matcher(place);
    if (whole != null || !bare.find() || !year.find()) {
      return whole;
    }
    return day(year.group(1), DateText.month(bare.group(1)), bare.group(2));
  }

  private @Nullable LocalDate inPlace() {
    Matcher matcher = PATH_DAY.matcher(place);
    return matcher.find()
        ? day(matcher.group(1), Integer.parseInt(matcher.group(3)), matcher.group(4))
        : null;
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
