package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.ActorFinder;
import org.entente.event.ReadSentence;
import org.entente.lexicon.Lexicon;
import org.entente.model.Block;
import org.entente.model.Document;
import org.entente.model.EventDate;
import org.entente.model.Figure;
import org.entente.model.Interval;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private static final Lexicon LEXICON = Lexicon.packaged();
  private static final ActorFinder ACTORS = new ActorFinder(LEXICON);
  private static final Figures FIGURES = new Figures(LEXICON);

  private static List<Figure> of(String text) {
    Block block = Block.of(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    LocalDate day = LocalDate.of(2014, 6, 2);
    Document document = new Document("d", text, null, null, day, null, "en", List.of(block));
    return ReadSentence.of(document, ACTORS).stream()
        .flatMap(sentence -> FIGURES.of(sentence).stream())
        .toList();
  }

  private static String said(String text) {
    return String.join(
        "; ",
        of(text).stream()
            .map(f -> f.qualifier().label() + " " + Math.round(f.quantity()) + " " + f.unit())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Chile lent Bolivia $15 million. | exact 15000000 USD",
        "Norway lent Latvia half a billion dollars. | exact 500000000 USD",
        "Ghana owes Togo a quarter of a million euros. | exact 250000 EUR",
        "Spain paid Malta €3 bn. | exact 3000000000 EUR",
        "India lent Nepal Rs 5,000 crore. | exact 50000000000 INR",
        "Peru sold Chile 1 200 000 dollars of copper. | exact 1200000 USD",
        "Some 400 Kenyan soldiers crossed into Somalia. | about 400 persons",
        "At least three dozen Syrians fled to Turkey. | at least 36 persons",
        "Italy sold Qatar up to 24 second-hand jets. | at most 24 units",
        "Oman and Yemen held an 11-day exercise. | exact 11 days",
        "A third of Latvia's exports go to Lithuania. | exact 33 percent",
        "Cuba lies some 90 miles from the United States. | about 145 km",
        "France handed over ten boats to Benin. | exact 10 units",
        "Fiji was ruled by Britain for over nine decades. | at least 90 years",
        "Mali repaid Niger over three years. | exact 3 years",
        "Clashes with Chad killed nine of Sudan's guards. | exact 9 persons",
      })
  void quantitiesAreReadInTheirUnits(String text, String figures) {
    assertThat(said(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya met Uganda on 12 May 1999.",
        "The two countries, Peru and Chile, met in the second round.",
        "Resolution 242 binds Israel and Egypt.",
        "Flight 370 left Malaysia for China.",
        "Canada refused Japan's Twenty-One Demands.",
        "Brazil beat Ghana between 3 and 5 times.",
      })
  void datesRanksNamesAndRangesAreNoFigures(String text) {
    assertThat(of(text)).isEmpty();
  }

  @Test
  void aSentenceThatNamesOneSideHasNone() {
    assertThat(of("Kenya bought 40 tanks.")).isEmpty();
  }

  @Test
  void aFigureKnowsWhoseItIsWhenAndWhoSaysSo() {
    Figure figure =
        of("Kenya bought 40 tanks from Ukraine in 2011, Defence Minister Otieno said.").get(0);
    assertThat(figure.pair()).containsExactly("KEN", "UKR");
    assertThat(figure.what()).startsWith("tanks");
    assertThat(figure.date()).isEqualTo(new EventDate(Interval.year(2011), "in 2011"));
    assertThat(figure.speaker()).contains("Otieno");
    assertThat(figure.published()).isEqualTo(LocalDate.of(2014, 6, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oman and Yemen held an 11-day exercise. | exercise",
        "Chile lent Bolivia $15 million in cheap credit. | cheap credit",
        "Spain sold Malta 12 old patrol boats. | old patrol boats",
      })
  void whatIsCountedIsToldInTheWordsOfTheText(String text, String what) {
    assertThat(of(text).get(0).what()).isEqualTo(what);
  }

  @Test
  void ofSeveralSidesTheTwoNearestCount() {
    Figure figure = of("While Peru watched from afar, Chile sold 12 ships to Ecuador.").get(0);
    assertThat(figure.pair()).containsExactly("CHL", "ECU");
  }

  @Test
  void rupeesAreThoseOfTheStateThatIsNamed() {
    assertThat(said("Pakistan lent Tonga 900 rupees.")).isEqualTo("exact 900 PKR");
    assertThat(said("India lent Tonga 900 rupees.")).isEqualTo("exact 900 INR");
  }
}
