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
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.model.EventDate;
import org.entente.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What one passage tells of a pair.
 *
 * @param account the passage with its day and speaker
 * @param records what was coded from it, of this pair alone
 * @param wording its words
 */
public record Testimony(Account account, List<Claim> records, Wording wording) {

  /** Passages by the pairs that they tell of, in the order of the records; equal sentences once. */
  public static Map<List<String>, List<Testimony>> byPair(Collection<? extends Coded> records) {
    Map<List<String>, Map<String, List<Claim>>> grouped = new LinkedHashMap<>();
    Map<String, Passage> first = new LinkedHashMap<>();
    for (Coded record : records) {
      if (!(record instanceof Claim claim)) {
        continue;
      }
      String sentence = claim.passage().sentence();
      boolean repeated =
          !first.computeIfAbsent(sentence, s -> claim.passage()).equals(claim.passage());
      for (List<String> pair : repeated ? List.<List<String>>of() : pairs(claim)) {
        grouped
            .computeIfAbsent(pair, p -> new LinkedHashMap<>())
            .computeIfAbsent(sentence, s -> new ArrayList<>())
            .add(claim);
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

  private static List<List<String>> pairs(Claim claim) {
    TreeSet<String> sides = new TreeSet<>(claim.parties());
    List<List<String>> pairs = new ArrayList<>();
    for (String a : sides) {
      sides.tailSet(a, false).forEach(b -> pairs.add(List.of(a, b)));
    }
    return pairs;
  }

  private static Account account(List<Claim> records) {
    return new Account(
        records.get(0).passage(),
        records.stream().map(Claim::published).filter(Objects::nonNull).findFirst().orElse(null),
        records.stream().map(Claim::speaker).filter(Objects::nonNull).findFirst().orElse(null));
  }

  /** The first day that the text gives, else that of publication; null if neither is known. */
  public @Nullable LocalDate day() {
    return records.stream()
        .map(Claim::date)
        .filter(Objects::nonNull)
        .map((EventDate date) -> date.interval().start())
        .findFirst()
        .orElse(account.published());
  }
}
