package org.entente.claim.ledger;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.entente.model.Status;

/** Whether a visit or an exercise took place, by the texts. */
public enum Occurrence {
  TOOK_PLACE,
  PLANNED,
  DID_NOT_TAKE_PLACE,
  UNCERTAIN;

  private static final WordList JOURNEYS = Words.list("visit", "journeys");
  private static final WordList INVITING = Words.list("visit", "inviting");
  private static final WordList UNDONE = Words.list("visit", "undone");
  private static final Pattern NEW_DAY = Pattern.compile("\\s*(?:to|until|till)\\b.*");
  private static final int BESIDE = 40;

  /** "took place". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** An agreement to do it is a plan; a refusal, or what is negated, did not take place. */
  static Occurrence of(Event event) {
    Status status = event.status();
    if (status == Status.HYPOTHETICAL || status == Status.REPORTED_DOUBTFUL) {
      return UNCERTAIN;
    }
    if (event.type() == EventType.REJECT) {
      return status == Status.NEGATED ? UNCERTAIN : DID_NOT_TAKE_PLACE;
    }
    if (status == Status.NEGATED) {
      return DID_NOT_TAKE_PLACE;
    }
    return status == Status.PLANNED || event.type() == EventType.AGREE ? PLANNED : TOOK_PLACE;
  }

  /** The same for a journey, of which the rest of the sentence may say that it came to nothing. */
  static Occurrence ofJourney(Telling telling) {
    List<Span> journeys = JOURNEYS.in(telling.sentence());
    for (Span undone : UNDONE.in(telling.sentence())) {
      boolean own =
          journeys.stream()
              .filter(journey -> distance(journey, undone) <= BESIDE)
              .min(Comparator.comparingInt(journey -> distance(journey, undone)))
              .filter(journey -> isMeant(journey, journeys, telling))
              .isPresent();
      if (own && isPutOff(undone, telling.sentence())) {
        return PLANNED;
      }
      if (own) {
        return DID_NOT_TAKE_PLACE;
      }
    }
    Occurrence occurrence = of(telling.event());
    return occurrence == TOOK_PLACE && isInvitation(telling) ? PLANNED : occurrence;
  }

  /** Whoever is invited has not come yet, as far as the sentence tells. */
  private static boolean isInvitation(Telling telling) {
    String trigger = telling.event().trigger();
    return trigger != null && INVITING.isIn(trigger);
  }

  private static int distance(Span a, Span b) {
    return Math.max(0, Math.max(a.begin() - b.end(), b.begin() - a.end()));
  }

  /** Whether a journey is that of the trigger: no other one is named between the two. */
  private static boolean isMeant(Span journey, List<Span> journeys, Telling telling) {
    int from = telling.trigger().map(Span::end).orElse(0);
    boolean at = telling.trigger().filter(journey::overlaps).isPresent();
    return at
        || (from <= journey.begin()
            && journeys.stream()
                .noneMatch(other -> other.begin() >= from && other.end() <= journey.begin()));
  }

  private static boolean isPutOff(Span undone, String sentence) {
    String word = undone.of(sentence).toLowerCase(Locale.ROOT);
    boolean later = word.startsWith("postpon") || word.equals("put off");
    return later && NEW_DAY.matcher(sentence.substring(undone.end())).matches();
  }

  /**
   * What several reports come to: a text that says that it did not take place decides for itself,
   * else what it says most often; a later outcome decides over a plan. Where some say that it took
   * place and others that it did not, the first of them stands.
   *
   * @param tellings reports of one act, the best first
   */
  static Occurrence together(List<Telling> tellings, Function<Telling, Occurrence> read) {
    Map<String, List<Occurrence>> byText =
        tellings.stream()
            .collect(
                Collectors.groupingBy(
                    telling -> telling.event().passage().doc(),
                    LinkedHashMap::new,
                    Collectors.mapping(read, Collectors.toList())));
    List<Occurrence> texts = byText.values().stream().map(Occurrence::inOneText).toList();
    return texts.stream()
        .filter(Set.of(TOOK_PLACE, DID_NOT_TAKE_PLACE)::contains)
        .findFirst()
        .orElse(texts.contains(PLANNED) ? PLANNED : UNCERTAIN);
  }

  private static Occurrence inOneText(List<Occurrence> told) {
    if (told.contains(DID_NOT_TAKE_PLACE)) {
      return DID_NOT_TAKE_PLACE;
    }
    return told.stream()
        .max(
            Comparator.comparingLong((Occurrence one) -> told.stream().filter(one::equals).count())
                .thenComparing(Comparator.<Occurrence>naturalOrder().reversed()))
        .orElse(UNCERTAIN);
  }
}
