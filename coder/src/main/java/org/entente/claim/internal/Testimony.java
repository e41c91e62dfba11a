package org.entente.claim.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.entente.model.Account;
import org.entente.model.Coded;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Figure;
import org.entente.model.Limit;
import org.entente.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What one passage tells of a pair.
 *
 * @param account the passage with its day and speaker
 * @param records what was coded from it, of this pair alone
 * @param wording its words
 */
public record Testimony(Account account, List<Coded> records, Wording wording) {

  /** Passages by the pairs that they tell of, in the order of the records; equal sentences once. */
  public static Map<List<String>, List<Testimony>> byPair(Collection<? extends Coded> records) {
    Map<List<String>, Map<String, List<Coded>>> grouped = new LinkedHashMap<>();
    Map<String, Passage> first = new LinkedHashMap<>();
    for (Coded record : records) {
      String sentence = record.passage().sentence();
      boolean repeated =
          !first.computeIfAbsent(sentence, s -> record.passage()).equals(record.passage());
      for (List<String> pair : repeated ? List.<List<String>>of() : pairs(record)) {
        grouped
            .computeIfAbsent(pair, p -> new LinkedHashMap<>())
            .computeIfAbsent(sentence, s -> new ArrayList<>())
            .add(record);
      }
    }
    Map<String, Wording> wordings = new LinkedHashMap<>();
    Map<List<String>, List<Testimony>> testimonies = new LinkedHashMap<>();
    grouped.forEach(
        (pair, sentences) ->
            testimonies.put(
                pair,
                sentences.entrySet().stream()
                    .map(
                        told ->
                            new Testimony(
                                account(told.getValue()),
                                told.getValue(),
                                wordings.computeIfAbsent(told.getKey(), Wording::of)))
                    .toList()));
    return testimonies;
  }

  private static List<List<String>> pairs(Coded record) {
    TreeSet<String> sides = new TreeSet<>();
    if (record instanceof Event event) {
      sides.addAll(event.actor());
      sides.addAll(event.recipient());
    } else if (record instanceof Limit limit) {
      sides.addAll(limit.pair());
    } else if (record instanceof Figure figure) {
      sides.addAll(figure.pair());
    }
    List<List<String>> pairs = new ArrayList<>();
    for (String a : sides) {
      sides.tailSet(a, false).forEach(b -> pairs.add(List.of(a, b)));
    }
    return pairs;
  }

  private static Account account(List<Coded> records) {
    return new Account(
        records.get(0).passage(),
        records.stream()
            .map(Testimony::published)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        records.stream().map(Testimony::speaker).filter(Objects::nonNull).findFirst().orElse(null));
  }

  private static @Nullable LocalDate published(Coded record) {
    return record instanceof Event event
        ? event.published()
        : record instanceof Limit limit
            ? limit.published()
            : record instanceof Figure figure ? figure.published() : null;
  }

  private static @Nullable String speaker(Coded record) {
    return record instanceof Event event
        ? event.speaker()
        : record instanceof Limit limit
            ? limit.speaker()
            : record instanceof Figure figure ? figure.speaker() : null;
  }

  /** The first day that the text gives, else that of publication; null if neither is known. */
  public @Nullable LocalDate day() {
    return records.stream()
        .map(
            record ->
                record instanceof Event event
                    ? event.date()
                    : record instanceof Limit limit
                        ? limit.date()
                        : record instanceof Figure figure ? figure.date() : null)
        .filter(Objects::nonNull)
        .map((EventDate date) -> date.interval().start())
        .findFirst()
        .orElse(account.published());
  }
}
