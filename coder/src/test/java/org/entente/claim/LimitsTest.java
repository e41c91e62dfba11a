package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.entente.event.Coder;
import org.entente.lexicon.Lexicon;
import org.entente.model.Block;
import org.entente.model.Document;
import org.entente.model.Limit;
import org.entente.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LimitsTest {
  @SuppressWarnings("NullAway.Init") // set before all tests
  private static Coder coder;

  @BeforeAll
  static void load() throws IOException {
    coder = Coder.load(Lexicon.packaged(), Coder.DEFAULT_MIN_CONFIDENCE);
  }

  @AfterAll
  static void close() {
    coder.close();
  }

  private static List<Limit> of(String text) {
    Block block = Block.of(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    Document document = new Document("d", text, null, null, null, null, "en", List.of(block));
    Limits limits = new Limits(Limits.DEFAULT_MIN_CONFIDENCE);
    return coder.code(document).stream().flatMap(sentence -> limits.of(sentence).stream()).toList();
  }

  @Test
  void aThirdSideThatHoldsTwoBackIsToldFromThem() {
    List<Limit> limits =
        of("Out of regard for Turkey, Albania has refused to sell arms to Greece.");
    assertThat(limits).hasSize(1);
    assertThat(limits.get(0).limiter()).isEqualTo("TUR");
    assertThat(limits.get(0).pair()).containsExactly("ALB", "GRC");
    assertThat(limits.get(0).direction()).isEqualTo(Limit.Direction.LIMITS);
  }

  @Test
  void whoDeniesALimitIsItsSpeaker() {
    List<Limit> limits =
        of(
            "Ghana's ties with Togo will never come at the expense of Benin, Ghana's president said.");
    assertThat(limits).hasSize(1);
    assertThat(limits.get(0).direction()).isEqualTo(Limit.Direction.DENIED);
    assertThat(limits.get(0).speaker()).contains("president");
    assertThat(limits.get(0).speakerCode()).containsExactly("GHA");
  }

  @Test
  void whatTheWordsSayOutrightIsALimit() {
    List<Limit> limits = of("Serbia-Algeria relations are limited by Morocco.");
    assertThat(limits).extracting(Limit::limiter).containsExactly("MAR");
    assertThat(of("Are Serbia-Algeria relations limited by Morocco?")).isEmpty();
  }

  @Test
  void whoIsSaidNotToHarmTheTiesOfTwoIsTheThirdSide() {
    List<Limit> limits =
        of(
            "Serbia said that its cooperation with Algeria will never compromise Morocco-Serbia ties.");
    assertThat(limits).hasSize(1);
    assertThat(limits.get(0).limiter()).isEqualTo("DZA");
    assertThat(limits.get(0).pair()).containsExactly("MAR", "SRB");
    assertThat(limits.get(0).direction()).isEqualTo(Limit.Direction.DENIED);
  }

  @Test
  void threeSidesWithoutALimitGiveNone() {
    assertThat(of("Peru, Chile and Bolivia signed a treaty on fisheries in Lima.")).isEmpty();
    assertThat(of("Peru sold Chile the ships that Spain had built.")).isEmpty();
  }

  @Test
  void twoSidesCannotHaveALimit() {
    assertThat(of("Peru refused to sell arms to Chile because of the cost.")).isEmpty();
  }

  @Test
  void aLowerThresholdKeepsWhatAHigherOneKeeps() {
    String text = "Out of regard for Turkey, Albania has refused to sell arms to Greece.";
    Block block = Block.of(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    Document document = new Document("d", text, null, null, null, null, "en", List.of(block));
    List<Limit> few =
        coder.code(document).stream().flatMap(s -> new Limits(0.6).of(s).stream()).toList();
    List<Limit> many =
        coder.code(document).stream().flatMap(s -> new Limits(0.0).of(s).stream()).toList();
    assertThat(many).containsAll(few).hasSize(1);
  }
}
