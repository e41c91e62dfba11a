package org.entente.view;

import static org.entente.exchange.Table.Type.INTEGER;
import static org.entente.exchange.Table.Type.NUMBER;
import static org.entente.exchange.Table.Type.TEXT;
import static org.entente.exchange.Table.Type.TEXTS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claim.source.Difference;
import org.entente.claim.source.Portrait;
import org.entente.claim.source.Share;
import org.entente.claim.source.Source;
import org.entente.claim.source.SourceProfile;
import org.entente.claim.source.Tone;
import org.entente.exchange.Table;
import org.entente.exchange.Table.Column;
import org.jspecify.annotations.Nullable;

/** Profiles of sources as rows for other programs. */
public final class SourceTable {
  private static final int TOLD_OF = 5;
  private static final double DECIMALS = 1e4;

  private SourceTable() {}

  /** A row a source: counts and shares; what was not looked for stays empty. */
  public static Table sources(List<SourceProfile> profiles) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("source", TEXT));
    columns.add(new Column("code", TEXT));
    Stream.of("claims", "events", "limits", "figures")
        .forEach(name -> columns.add(new Column(name, INTEGER)));
    columns.add(new Column("most_told_of", TEXTS));
    for (String name : List.of("corroborated", "alone", "doubted", "contradicted")) {
      columns.add(new Column(name, INTEGER));
      columns.add(new Column(name + "_share", NUMBER));
    }
    return new Table(columns, profiles.stream().map(SourceTable::source).toList());
  }

  /** A row for each source and side: the tone of its acts, and of acts towards it. */
  public static Table tones(List<SourceProfile> profiles) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("source", TEXT));
    columns.add(new Column("code", TEXT));
    columns.add(new Column("side", TEXT));
    columns.add(new Column("claims", INTEGER));
    for (String direction : List.of("by_it", "towards_it")) {
      columns.add(new Column(direction + "_acts", INTEGER));
      columns.add(new Column(direction + "_documents", INTEGER));
      Stream.of(
              "mean",
              "corpus",
              "difference",
              "low",
              "high",
              "same_pairs_difference",
              "same_pairs_low",
              "same_pairs_high")
          .forEach(name -> columns.add(new Column(direction + "_" + name, NUMBER)));
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (SourceProfile profile : profiles) {
      profile.portraits().forEach(portrait -> rows.add(tones(profile.source(), portrait)));
    }
    return new Table(columns, rows);
  }

  private static List<@Nullable Object> source(SourceProfile profile) {
    List<@Nullable Object> row = new ArrayList<>();
    row.addAll(List.of(profile.source().name(), profile.source().code(), profile.claims()));
    row.addAll(List.of(profile.events(), profile.limits(), profile.figures()));
    row.add(profile.portraits().stream().map(Portrait::side).limit(TOLD_OF).toList());
    share(Optional.of(profile.corroborated()), row);
    share(Optional.of(profile.alone()), row);
    share(Optional.of(profile.doubted()), row);
    share(profile.contradicted(), row);
    return row;
  }

  private static void share(Optional<Share> share, List<@Nullable Object> row) {
    row.add(share.map(Share::count).orElse(null));
    row.add(
        share.isPresent() && share.get().value().isPresent()
            ? rounded(share.get().value().getAsDouble())
            : null);
  }

  private static List<@Nullable Object> tones(Source source, Portrait portrait) {
    List<@Nullable Object> row = new ArrayList<>();
    row.addAll(List.of(source.name(), source.code(), portrait.side(), portrait.claims()));
    tone(portrait.acts(), row);
    tone(portrait.towards(), row);
    return row;
  }

  private static void tone(Tone tone, List<@Nullable Object> row) {
    row.add(tone.acts());
    if (tone instanceof Tone.Measured measured) {
      row.add(measured.documents());
      row.add(rounded(measured.mean()));
      row.add(rounded(measured.corpus()));
      row.addAll(cells(measured.difference()));
      row.addAll(cells(measured.sameCounterparts()));
    } else {
      row.addAll(Arrays.asList(new Object[3]));
      row.addAll(cells(Optional.empty()));
      row.addAll(cells(Optional.empty()));
    }
  }

  private static List<@Nullable Object> cells(Optional<Difference> difference) {
    return Table.row(
        difference.map(it -> rounded(it.value())).orElse(null),
        difference.map(it -> rounded(it.low())).orElse(null),
        difference.map(it -> rounded(it.high())).orElse(null));
  }

  private static double rounded(double value) {
    return Math.round(value * DECIMALS) / DECIMALS;
  }
}
