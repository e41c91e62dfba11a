package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.entente.model.Block;
import org.entente.model.Block.Kind;
import org.entente.model.Document;
import org.entente.model.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
  private static final String BODY =
      "The foreign ministers of Chad and Libya met in Tripoli on Monday, and they agreed to open the"
          + " border, to exchange prisoners and to meet again in the spring of the next year.";

  @TempDir Path folder;

  private Reading reading(String html) throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), html);
    try (Stream<Input> inputs = Sources.of(List.of(file.toString()), ReadingLimits.defaults())) {
      return inputs.map(Input::read).toList().get(0);
    }
  }

  private Document read(String html) throws IOException {
    return reading(html)
        .match(
            Read::document,
            refused -> {
              throw new AssertionError(refused.toString());
            });
  }

  private static List<String> texts(Document document) {
    return document.blocks().stream().map(block -> block.span().of(document.text())).toList();
  }

  private static final String NEWS =
      """
      <!DOCTYPE html><html lang="en"><head><title>Ministers meet | Sahel Post</title>
      <meta property="og:site_name" content="Sahel Post">
      <meta property="article:published_time" content="2016-03-03T22:15:00+01:00"></head>
      <body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
      <article><h1>Ministers meet</h1><p>%1$s</p><h2>What comes next</h2><p>%1$s Again.</p>
      <figure><img src="a.jpg"><figcaption>The ministers shake hands</figcaption></figure>
      <p>%1$s At last,<br>they left.</p></article>
      <div class="newsletter"><p>Subscribe to our newsletter</p></div>
      <footer><p>© 2016 Sahel Post</p></footer></body></html>
      """
          .formatted(BODY);

  @Test
  void theMainTextIsReadWithItsFacts() throws IOException {
    Document document = read(NEWS);
    assertThat(document.title()).isEqualTo("Ministers meet");
    assertThat(document.outlet()).isEqualTo("Sahel Post");
    assertThat(document.published()).hasToString("2016-03-03");
    assertThat(texts(document))
        .containsExactly(
            "Ministers meet",
            BODY,
            "What comes next",
            BODY + " Again.",
            BODY + " At last,",
            "they left.");
    assertThat(document.blocks())
        .extracting(Block::kind)
        .startsWith(Kind.TITLE, Kind.PARAGRAPH, Kind.HEADING);
  }

  @Test
  void structuredDataTellsTitleOutletAndDay() throws IOException {
    String html =
        "<html><head><title>x</title><script type='application/ld+json'>{\"@graph\":[{\"@type\":"
            + "\"NewsArticle\",\"headline\":\"Ministers meet in Tripoli\",\"datePublished\":"
            + "\"2016-03-03\",\"publisher\":{\"name\":\"Lake Herald\"}}]}</script></head><body><p>"
            + BODY
            + "</p></body></html>";
    Document document = read(html);
    assertThat(document.title()).isEqualTo("Ministers meet in Tripoli");
    assertThat(document.outlet()).isEqualTo("Lake Herald");
    assertThat(document.published()).hasToString("2016-03-03");
  }

  private void assertThread(String posts) throws IOException {
    Document document =
        read("<html><head><title>Border talks</title></head><body>" + posts + "</body></html>");
    List<Post> found = Posts.of(document);
    assertThat(found).extracting(Post::author).containsExactly("sandfox", "lakeside");
    assertThat(found)
        .extracting(post -> String.valueOf(post.date()))
        .containsExactly("2010-08-24", "2010-08-25");
    assertThat(found).extracting(Post::quotes).containsExactly(false, true);
    assertThat(found.get(1).passage().sentence()).startsWith("The ministers").endsWith("again.");
    assertThat(document.blocks())
        .filteredOn(block -> block.kind() == Kind.QUOTE)
        .singleElement()
        .satisfies(
            quote -> assertThat(quote.span().of(document.text())).isEqualTo("The ministers met."));
  }

  @Test
  void xenForoThreadsGiveTheirPosts() throws IOException {
    String post =
        "<article class='message message--post' data-author='%s'><div class='message-user'><dl><dt>"
            + "Joined</dt><dd><time datetime='2001-01-01'>Jan 1, 2001</time></dd></dl></div>"
            + "<header class='message-attribution'><time class='u-dt' datetime='%sT10:00:00+0000'></time>"
            + "</header><div class='message-body'><div class='bbWrapper'>%s</div></div>"
            + "<div class='message-lastEdit'>Last edited: Sep 1, 2010</div></article>";
    assertThread(
        post.formatted("sandfox", "2010-08-24", "The ministers met.")
            + post.formatted(
                "lakeside",
                "2010-08-25",
                "<blockquote class='bbCodeBlock bbCodeBlock--quote'><div class='bbCodeBlock-title'>sandfox"
                    + " said:</div><div>The ministers met.</div></blockquote>Will they meet again."));
  }

  @Test
  void vBulletinThreadsGiveTheirPosts() throws IOException {
    String post =
        "<li class='postbitlegacy postcontainer' id='post_%s'><span class='postdate'><span class='date'>"
            + "%s, 07:10 PM</span></span><a class='username'>%s</a><dl><dd>Join Date: Mar 2001</dd></dl>"
            + "<blockquote class='postcontent restore'>%s</blockquote></li>";
    assertThread(
        post.formatted("1", "08-24-2010", "sandfox", "The ministers met.")
            + post.formatted(
                "2",
                "08-25-2010",
                "lakeside",
                "<div class='bbcode_container'><div class='bbcode_quote'>The ministers met.</div></div>"
                    + "Will they meet again."));
  }

  @Test
  void phpBbThreadsGiveTheirPosts() throws IOException {
    String post =
        "<div id='p%s' class='post'><div class='postbody'><p class='author'>by <a class='username'>%s</a>"
            + " » Tue Aug %s, 2010 7:10 pm</p><div class='content'>%s</div></div></div>";
    assertThread(
        post.formatted("1", "sandfox", "24", "The ministers met.")
            + post.formatted(
                "2",
                "lakeside",
                "25",
                "<blockquote><div><cite>sandfox wrote:</cite>The ministers met.</div></blockquote>"
                    + "Will they meet again."));
  }

  @Test
  void discourseThreadsGiveTheirPosts() throws IOException {
    String post =
        "<div class='topic-body crawler-post'><div class='crawler-post-meta'><span class='creator'>"
            + "<a href='/u/x'><span itemprop='name'>%s</span></a></span><span class='crawler-post-infos'>"
            + "<time datetime='%sT10:00:00Z' class='post-time'></time></span></div>"
            + "<div class='post' itemprop='text'>%s</div></div>";
    assertThread(
        post.formatted("sandfox", "2010-08-24", "<p>The ministers met.</p>")
            + post.formatted(
                "lakeside",
                "2010-08-25",
                "<aside class='quote'><div class='title'>sandfox:</div><blockquote><p>The ministers met.</p>"
                    + "</blockquote></aside><p>Will they meet again.</p>"));
  }

  @Test
  void redditThreadsGiveTheirPosts() throws IOException {
    assertThread(
        "<div class='thing link'><p class='tagline'><time datetime='2010-08-24T10:00:00+00:00'></time>"
            + "<a class='author'>sandfox</a></p><div class='usertext-body'><div class='md'><p>The ministers"
            + " met.</p></div></div></div><div class='thing comment'><div class='entry'><p class='tagline'>"
            + "<a class='author'>lakeside</a><time datetime='2010-08-25T10:00:00+00:00'></time></p>"
            + "<div class='usertext-body'><div class='md'><blockquote><p>The ministers met.</p></blockquote>"
            + "<p>Will they meet again.</p></div></div></div></div>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>"})
  void aMillionNestedTagsNeitherHangNorOverflow(String tag) {
    Assertions.assertThat(
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(3), () -> reading(tag.repeat(1_000_000) + "<p>" + BODY)))
        .isNotNull();
  }

  @Test
  void aPageWithoutTextIsRefused() throws IOException {
    assertThat(reading("<html><body><script>run()</script></body></html>"))
        .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.reason()).contains("no text"));
  }
}
