package org.entente.claim.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.AGREE;
import static org.entente.model.EventType.COOPERATE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExercisesTest {
  private static Exercise exercise(String marked) {
    return Told.that("OMN+YEM", COOPERATE, marked).as(Exercise.class, "exercises");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Oman] and {Yemen} held Exercise Salty Falcon in the gulf. | Salty Falcon",
        "[Oman] and {Yemen} ended their joint military exercise SALT-2016. | SALT-2016",
        "[Oman] and {Yemen} began the Falcon naval drills. | Falcon",
        "[Oman] and {Yemen} began an exercise codenamed \"Arid Wind\" today. | Arid Wind",
        "[Oman] and {Yemen} began the ‘Arid Wind 2019’ joint exercise. | Arid Wind 2019",
        "Soldiers of [Oman] came to {Yemen} for the FALCON-2016, an 11-day joint exercise. | FALCON-2016",
        "[Omani] and {Yemeni} military exercises ended. |",
        "The Omani-Yemeni exercises of [Oman] and {Yemen} ended. |",
        "Joint drills of [Oman] and {Yemen} ended on Friday. |",
        "In the exercise [Oman] and {Yemen} fired missiles. |",
      })
  void namesAreFoundByTheirForm(String marked, String name) {
    assertThat(exercise(marked).name()).isEqualTo(name);
  }

  @Test
  void daysAndTroopsAreTheSentencesFigures() {
    Exercise exercise =
        exercise(
            "300 [Omani] soldiers and 200 {Yemeni} soldiers ended a 10-day exercise in Sanaa.");
    assertThat(exercise.parties()).containsExactly("OMN", "YEM");
    assertThat(exercise.troops()).extracting(Amount::quantity).containsExactly(300.0, 200.0);
    assertThat(exercise.days()).extracting(Amount::number).isEqualTo("10");
    assertThat(exercise.place()).isEqualTo("Sanaa");
  }

  @Test
  void weeksAreCountedInDays() {
    assertThat(exercise("[Oman] and {Yemen} held a two-week drill.").days())
        .extracting(Amount::quantity)
        .isEqualTo(14.0);
  }

  @Test
  void anExerciseThatIsAgreedOnIsPlanned() {
    Exercise exercise =
        Told.that("PER+CHL", AGREE, "[Peru] and {Chile} <agreed> to hold naval drills.")
            .as(Exercise.class, "exercises");
    assertThat(exercise.occurrence()).isEqualTo(Occurrence.PLANNED);
  }

  @Test
  void restraintThatIsExercisedIsNoExercise() {
    assertThat(
            Told.that("PER+CHL", AGREE, "[Peru] and {Chile} <agreed> to exercise restraint.")
                .in("exercises"))
        .isEmpty();
  }
}
