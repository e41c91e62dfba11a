package org.entente.document.internal.html;

/** Where forum software keeps a thread's posts. Selectors are those of jsoup. */
enum Forum {
  XENFORO(
      "article.message, li.message:has(.messageText)",
      ".message-body .bbWrapper, .messageText",
      ".message-name, .username, a.username",
      ".message-attribution time[datetime], .messageMeta .DateTime, time.u-dt",
      ".bbCodeBlock--quote, .bbCodeQuote"),
  VBULLETIN(
      "li[id^=post_]:has(.postcontent), li.postbitlegacy, li.b-post, table[id^=post]:has([id^=post_message_])",
      ".postcontent, .js-post__content-text, [id^=post_message_]",
      ".username, .bigusername, .author",
      ".postdate .date, .b-post__timestamp time, td.thead",
      ".bbcode_container, .bbcode_quote, .b-bbcode__quote, div:has(> .smallfont:matchesOwn(^Quote:?$))"),
  PHPBB(
      "div.post:has(.content):has(.author, .postprofile)",
      ".content",
      ".author .username, .author .username-coloured, .postprofile .username, .author strong",
      ".author time[datetime], .author",
      "blockquote"),
  DISCOURSE(
      "div.topic-post, div.crawler-post, div.topic-body.crawler-post",
      ".cooked, .post[itemprop=articleBody], .post[itemprop=text]",
      ".names .username, .creator [itemprop=name], .creator a",
      ".post-date [data-time], time.post-time, .crawler-post-infos time, .relative-date",
      "aside.quote, blockquote"),
  REDDIT(
      "shreddit-post, shreddit-comment, div.thing.link:has(.usertext-body), div.thing.comment",
      "div[slot=text-body], div[slot=comment], .usertext-body .md",
      "a.author",
      "time[datetime], faceplate-timeago[ts]",
      "blockquote");

  final String posts;
  final String body;
  final String author;
  final String date;
  final String quotes;

  Forum(String posts, String body, String author, String date, String quotes) {
    this.posts = posts;
    this.body = body;
    this.author = author;
    this.date = date;
    this.quotes = quotes;
  }
}
