package org.entente.document.internal.text;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What forum software sets around each post: name, rank, joining date, number. Of the days there,
 * only one beside the post's number, or with a time, is the post's.
 */
final class Frames {
  private final Page page;
  private final boolean[] names;
  private final int[] frame;
  private final String[] authors;
  private final LocalDate[] dates;
  private int count;

  private Frames(Page page) {
    this.page = page;
    this.names = new boolean[page.size()];
    this.frame = new int[page.size()];
    this.authors = new String[page.size() + 1];
    this.dates = new LocalDate[page.size() + 1];
  }

  static Frames of(Page page, int title) {
    Frames frames = new Frames(page);
    int i = 0;
    while (i < page.size()) {
      int end = frames.end(i);
      if (end > i) {
        frames.count++;
        frames.describe(i, end, title);
        Arrays.fill(frames.frame, i, end, frames.count);
        i = end;
      } else {
        frames.frame[i] = frames.count;
        i++;
      }
    }
    if (!frames.divide()) {
      Arrays.fill(frames.names, false);
      Arrays.fill(frames.authors, null);
    }
    return frames;
  }

  /** Whether there are frames enough to tell the posts by them alone. */
  boolean divide() {
    return count >= 2;
  }

  /** The end of the frame that begins at {@code start}; {@code start} where none begins. */
  private int end(int start) {
    int end = start;
    boolean framed = false;
    while (end < page.size() && isFrame(end, framed)) {
      framed |= page.role(end).isPostFrame();
      end++;
    }
    return framed ? end : start;
  }

  /** A name between two marks of a frame belongs to it. */
  private boolean isFrame(int index, boolean framed) {
    Role role = page.role(index);
    if (role.isPostFrame() || role == Role.DATE) {
      return true;
    }
    boolean inside = index + 1 < page.size() && page.role(index + 1) == Role.MEMBER;
    return framed && inside && isNameLike(index);
  }

  private boolean isNameLike(int index) {
    Unit unit = page.unit(index);
    return page.isProse(index)
        && unit.text().length() <= 30
        && unit.words() <= 3
        && !unit.endsSentence()
        && !unit.text().endsWith(",");
  }

  private void describe(int start, int end, int title) {
    for (int i = start; i < end; i++) {
      if (page.isProse(i)) {
        names[i] = true;
        authors[count] = page.unit(i).text();
      }
      String stamped = page.role(i) == Role.NUMBER ? ForumMarks.stamped(page.unit(i).text()) : null;
      if (stamped != null) {
        authors[count] = stamped;
        dates[count] = DateText.first(page.unit(i).text());
      }
      boolean numbered = i + 1 < end && page.role(i + 1) == Role.NUMBER;
      boolean after = i > start && page.role(i - 1) == Role.NUMBER;
      boolean timed = page.unit(i).text().matches(".*\\d{1,2}:\\d{2}.*");
      if (page.role(i) == Role.DATE && (numbered || after || timed)) {
        dates[count] = DateText.first(page.unit(i).text());
      }
    }
    int before = start - 1;
    boolean ranked = page.role(start) == Role.MEMBER;
    if (authors[count] == null && ranked && before > title && before >= 0 && isNameLike(before)) {
      names[before] = true;
      frame[before] = count;
      authors[count] = page.unit(before).text();
    }
  }

  boolean isName(int unit) {
    return names[unit];
  }

  boolean isBetween(int last, int next) {
    return frame[last] != frame[next];
  }

  @Nullable String author(int unit) {
    return authors[frame[unit]];
  }

  @Nullable LocalDate date(int unit) {
    return divide() ? dates[frame[unit]] : null;
  }
}
