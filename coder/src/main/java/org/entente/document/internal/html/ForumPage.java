package org.entente.document.internal.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.document.internal.text.DateText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The posts of a thread's page, by the selectors of the software that made it. */
final class ForumPage {
  /** What stands in a post's body but is not the member's text. */
  private static final String NOISE =
      ".message-lastEdit, .bbCodeBlock-expandLink, .bbCodeBlock-title, .bbCodeQuote .attribution,"
          + " .quoteExpand, .attribution.type, .bbcode_description, .bbcode_postedby, .notice, .signature,"
          + " aside.quote > .title, blockquote cite, .js-selectToQuoteEnd, .smallfont:matchesOwn(^Quote:?$)";

  private ForumPage() {}

  /** Writes {@code page} to {@code text} where it is a thread; else writes nothing. */
  static boolean write(Document page, @Nullable String title, HtmlText text) {
    for (Forum forum : Forum.values()) {
      List<Element> posts =
          page.select(forum.posts).stream().filter(post -> body(post, forum) != null).toList();
      if (!posts.isEmpty()) {
        write(posts, forum, title, text);
        return true;
      }
    }
    return false;
  }

  private static void write(
      List<Element> posts, Forum forum, @Nullable String title, HtmlText text) {
    if (title != null) {
      text.title(title);
    }
    int number = 0;
    for (Element post : posts) {
      Element body = body(post, forum);
      if (body != null && body.hasText()) {
        Element own = body.clone();
        own.select(NOISE).remove();
        HtmlText.Member member =
            new HtmlText.Member(number, author(post, forum), date(post, forum));
        text.post(own, member, forum.quotes);
        number++;
      }
    }
  }

  /** The post's own body, not that of a reply inside it. */
  private static @Nullable Element body(Element post, Forum forum) {
    for (Element body : post.select(forum.body)) {
      Element owner = body.closest(forum.posts);
      if (owner == post) {
        return body;
      }
    }
    return null;
  }

  private static @Nullable String author(Element post, Forum forum) {
    for (String attribute : List.of("data-author", "author")) {
      if (!post.attr(attribute).isBlank()) {
        return post.attr(attribute).strip();
      }
    }
    Element author = post.selectFirst(forum.author);
    return author == null || author.text().isBlank() ? null : author.text().strip();
  }

  private static @Nullable LocalDate date(Element post, Forum forum) {
    Element date = post.selectFirst(forum.date);
    if (date == null) {
      return post.hasAttr("created-timestamp")
          ? DateText.first(post.attr("created-timestamp"))
          : null;
    }
    for (String attribute : List.of("datetime", "ts", "title")) {
      LocalDate day = DateText.first(date.attr(attribute));
      if (day != null) {
        return day;
      }
    }
    LocalDate stamped = ofEpoch(date.attr("data-time"));
    return stamped == null ? DateText.first(date.text()) : stamped;
  }

  private static @Nullable LocalDate ofEpoch(String stamp) {
    try {
      long number = Long.parseLong(stamp);
      Instant instant =
          number > 100_000_000_000L ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
      return instant.atZone(ZoneOffset.UTC).toLocalDate();
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }
}
