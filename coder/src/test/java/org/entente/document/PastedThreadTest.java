package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Document;
import org.entente.model.Post;
import org.junit.jupiter.api.Test;

class PastedThreadTest {
  private static final String ARTICLE =
      "Chad and Libya have settled their quarrel over the Aouzou strip, which the International Court"
          + " of Justice gave to Chad in 1994 after a war that had lasted, on and off, for two decades.";
  private static final String OPINION =
      "Libya never wanted the strip for its sand, it wanted the uranium below and a road to the south"
          + " for its trade with the Sahel.";

  private static Document read(String text) {
    return Documents.of("t.txt", text)
        .match(
            Read::document,
            refused -> {
              throw new AssertionError(refused.toString());
            });
  }

  private static List<String> firstWords(String text) {
    return Posts.of(read(text)).stream()
        .map(
            post ->
                String.join(" ", List.of(post.passage().sentence().split("\\s+")).subList(0, 2)))
        .toList();
  }

  @Test
  void framesDivideThePostsAndNameTheirAuthors() {
    String text =
        """
        Chad and Libya settle
        sandfox
        SENIOR MEMBER
        Joined
        Mar 24, 2009
        Messages
        1,234
        Reaction score
        5
        Aug 24, 2010
        #1
        %s
        lakeside
        FULL MEMBER
        Joined
        Jan 2, 2010
        Messages
        99
        Reaction score
        0
        Aug 25, 2010
        #2
        sandfox said:
        %s
        Click to expand...
        %s
        """
            .formatted(ARTICLE, ARTICLE, OPINION);
    Document document = read(text);
    List<Post> posts = Posts.of(document);
    assertThat(posts).hasSize(2);
    assertThat(posts).extracting(Post::author).containsExactly("sandfox", "lakeside");
    assertThat(posts)
        .extracting(Post::date)
        .extracting(String::valueOf)
        .containsExactly("2010-08-24", "2010-08-25");
    assertThat(posts).extracting(Post::quotes).containsExactly(false, true);
    assertThat(document.title()).isEqualTo("Chad and Libya settle");
  }

  @Test
  void withoutNamesRepliesAreToldByTheWayTheyBegin() {
    String text =
        "Reaction score\n"
            + ARTICLE
            + "\n\n"
            + ARTICLE.replace("Chad", "Niger")
            + "\nLol no, they never settled anything.\nLast edited:\n"
            + OPINION
            + "\nI agree with that but you forget the French.\n";
    assertThat(firstWords(text)).containsExactly("Chad and", "Lol no,", "Libya never", "I agree");
  }

  @Test
  void aRepeatedTextOpensThePostOfWhoeverAnswersIt() {
    String text =
        "Reaction score\n"
            + ARTICLE
            + "\n"
            + OPINION
            + "\n"
            + OPINION
            + "\n\nUranium was never found there.\nLast edited:\nBump";
    List<Post> posts = Posts.of(read(text));
    assertThat(posts).extracting(Post::quotes).containsExactly(false, false, true, false);
    assertThat(posts.get(2).passage().sentence())
        .startsWith("Libya never")
        .endsWith("found there.");
  }

  @Test
  void linesWithNameAndTimeDividePostsToo() {
    String text =
        "Chad and Libya settle\n\nby sandfox » Tue Aug 24, 2010 7:10 pm\n\n"
            + ARTICLE
            + "\n\nby lakeside » Wed Aug 25, 2010 8:00 am\n\n"
            + OPINION;
    assertThat(Posts.of(read(text)))
        .extracting(Post::author)
        .containsExactly("sandfox", "lakeside");
    String comments =
        ARTICLE
            + "\n\nu/sandfox · 3 yr. ago\n\n"
            + OPINION
            + "\n\nlakeside 12 points 3 years ago\n\nNo.";
    assertThat(Posts.of(read(comments)))
        .extracting(Post::author)
        .containsExactly(null, "sandfox", "lakeside");
  }

  @Test
  void shortLinesInOneHandStayTogether() {
    String text =
        "Reaction score\n"
            + ARTICLE
            + "\nwe should have kept the strip..\nwe had the troops,,\nwe"
            + " had the right..\nLast edited:\nThanks for posting";
    assertThat(Posts.of(read(text))).hasSize(3);
  }

  @Test
  void listsOfOtherThreadsBelowAreNotRead() {
    String text =
        "Reaction score\n" + ARTICLE + "\nLol no.\n\nLatest posts\n\nNiger and Benin quarrel";
    Document document = read(text);
    assertThat(Posts.of(document)).hasSize(2);
    assertThat(document.blocks()).hasSize(2);
  }

  @Test
  void anArticleIsNoThread() {
    assertThat(Posts.of(read("Talks in Tripoli\n\n" + ARTICLE + "\n\nLatest posts"))).isEmpty();
  }

  @Test
  void passagesCountCodePoints() {
    String text = "Reaction score\n\uD83D\uDE00 " + ARTICLE + "\nLol no.\nLast edited:\nYes.";
    Post second = Posts.of(read(text)).get(1);
    int[] points = text.codePoints().toArray();
    assertThat(new String(points, second.passage().begin(), 7)).isEqualTo("Lol no.");
  }
}
