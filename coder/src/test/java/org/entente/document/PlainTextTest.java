package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Block;
import org.entente.model.Block.Kind;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static final String BODY =
      "The foreign ministers of Chad and Libya met in Tripoli on Monday to discuss the Aouzou strip.";

  private static Document read(String text) {
    return Documents.of("a.txt", text)
        .match(
            Read::document,
            refused -> {
              throw new AssertionError(refused.toString());
            });
  }

  private static List<String> blocks(String text) {
    Document document = read(text);
    return document.blocks().stream().map(block -> block.span().of(document.text())).toList();
  }

  private static List<Kind> kinds(String text) {
    return read(text).blocks().stream().map(Block::kind).toList();
  }

  @Test
  void titleHeadingsAndParagraphsAreToldApart() {
    String text = "Chad and Libya Draw Closer\n\n" + BODY + "\nA Long Quarrel\n" + BODY;
    assertThat(kinds(text))
        .containsExactly(Kind.TITLE, Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH);
    assertThat(read(text).title()).isEqualTo("Chad and Libya Draw Closer");
  }

  @Test
  void aTextThatBeginsWithAParagraphHasNoTitle() {
    assertThat(read(BODY + "\n\n" + BODY).title()).isNull();
  }

  @Test
  void whatPagesRepeatAroundTheirTextBelongsToNoBlock() {
    List<String> furniture =
        List.of(
            "What’s new",
            "Share on Facebook | Tweet | WhatsApp",
            "Print Email PDF",
            "Subscribe to our newsletter",
            "Sign up for breaking news alerts",
            "Discover more from Sahel Post",
            "Get the latest headlines in your inbox every morning.",
            "Leave a Comment",
            "Your email address will not be published. Required fields are marked *",
            "12 Comments",
            "Photo: Sahel Post",
            "Photograph courtesy of the ministry",
            "The ministers shake hands in Tripoli (Photo by AFP)",
            "© 2012 Sahel Post. All rights reserved.",
            "Read more: Libya opens a consulate",
            "Home > World > Africa",
            "* * *",
            "Advertisement",
            "Latest stories");
    for (String line : furniture) {
      assertThat(blocks(BODY + "\n\n" + line + "\n\n" + BODY + " Again.")).as(line).hasSize(2);
    }
  }

  @Test
  void sentencesThatOnlyResembleFurnitureAreRead() {
    List<String> sentences =
        List.of(
            "Subscribers in Chad lost their lines.",
            "Share prices fell in Tripoli.",
            "The two sides agreed to follow the latest plan.",
            "Libya printed the treaty.",
            "Members of the council quoted the report.",
            "He joined the army in 1955 and left it later.",
            "By noon the border was closed.");
    for (String line : sentences) {
      assertThat(blocks(BODY + "\n\n" + line + "\n\n" + BODY + " Again.")).as(line).contains(line);
    }
  }

  @Test
  void aPictureCreditInsideAParagraphIsCutOut() {
    String text = BODY + "\n\nHe left. Photo courtesy of IPRI Chad and Libya insist on talks.";
    assertThat(blocks(text)).containsExactly(BODY, "He left.", "Chad and Libya insist on talks.");
  }

  @Test
  void linksToOtherTextsBelongToNoBlockNorDoTheirDaysCount() {
    String text =
        BODY
            + "\n\nRelated\n\nLibya Opens a Consulate\n\nMay 4, 2011\n\nIn \"Politics\"\n\n"
            + BODY;
    assertThat(blocks(text)).containsExactly(BODY, BODY);
    assertThat(read(text).published()).isNull();
  }

  @Test
  void hardWrappedLinesAreOneParagraph() {
    String text =
        """
        The President spoke today with the Prime Minister of Chad about the
        situation at the border. The leaders discussed how to support the United
        Nations mission and agreed to stay in touch.
        They also spoke about trade.

        -   The first item of a list is long enough to need a second line at
            this width.
        -   The second item is short.
        """;
    assertThat(blocks(text))
        .hasSize(4)
        .element(0)
        .asString()
        .startsWith("The President")
        .endsWith("in touch.");
    assertThat(blocks(text).subList(1, 4))
        .containsExactly(
            "They also spoke about trade.",
            "The first item of a list is long enough to need a second line at\n    this width.",
            "The second item is short.");
  }

  @Test
  void singleBreaksPartParagraphsInTextWithLongLines() {
    assertThat(blocks(BODY + " " + BODY + "\r\n" + BODY + " " + BODY)).hasSize(2);
  }

  @Test
  void theOutletIsTakenFromThePageAroundTheText() {
    assertThat(read(BODY + "\nDiscover more from Sahel Post\n").outlet()).isEqualTo("Sahel Post");
    assertThat(read("Chad and Libya draw closer | Oye! Lakes\n\n" + BODY).outlet())
        .isEqualTo("Oye! Lakes");
    assertThat(read("TRIPOLI, March 3 (Reuters) - " + BODY).outlet()).isEqualTo("Reuters");
    assertThat(read(BODY + "\n\n© 2012 Sahel Post. All rights reserved.").outlet())
        .isEqualTo("Sahel Post");
    assertThat(read(BODY).outlet()).isNull();
  }

  @Test
  void theDayOfPublicationNeedsEvidence() {
    assertThat(read("Talks in Tripoli\nSunday, 22 August 2010 19:10\n" + BODY).published())
        .hasToString("2010-08-22");
    assertThat(read("Talks in Tripoli\n\nPublished on March 3rd, 2016\n\n" + BODY).published())
        .hasToString("2016-03-03");
    assertThat(read("TRIPOLI, March 3, 2016: " + BODY).published()).hasToString("2016-03-03");
    assertThat(read("By Amina Saleh | 3 March 2016\n\n" + BODY).published())
        .hasToString("2016-03-03");
    assertThat(read("TRIPOLI, March 3: " + BODY).published()).isNull();
    assertThat(read(BODY + "\n\nThe pact of March 3, 1955 was void.").published()).isNull();
  }

  @Test
  void aRepublishedTextKeepsItsFirstDay() {
    String text =
        "Talks in Tripoli\n\nPosted on May 9, 2018\n\n"
            + BODY
            + "\n\nThis article was first published in the Lake Herald on 2 March 2016.";
    assertThat(read(text).published()).hasToString("2016-03-02");
    assertThat(read(text).outlet()).isEqualTo("Lake Herald");
  }

  @Test
  void markdownHeadingsAreHeadings() {
    assertThat(kinds("# Talks\n\n" + BODY + "\n\n## Trade\n\n" + BODY))
        .containsExactly(Kind.TITLE, Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH);
  }
}
