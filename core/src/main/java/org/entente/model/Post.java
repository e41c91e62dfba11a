package org.entente.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One member's post in a forum thread.
 *
 * @param passage the whole post
 * @param author the member, if known
 * @param date the day of the post, if known; never the day on which the member joined
 * @param quotes whether it repeats text of an earlier post
 */
public record Post(
    Passage passage, @Nullable String author, @Nullable LocalDate date, boolean quotes)
    implements Coded {
  @Override
  public String kind() {
    return "post";
  }
}
