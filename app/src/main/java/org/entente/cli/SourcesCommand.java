package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.source.Profiles;
import org.entente.claim.source.SourceKind;
import org.entente.claim.source.SourceProfile;
import org.entente.cli.internal.ActorNames;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.Spelling;
import org.entente.cli.internal.StoredClaims;
import org.entente.event.scoring.RelationModel;
import org.entente.exchange.TableCsv;
import org.entente.exchange.TableJson;
import org.entente.store.Store;
import org.entente.view.SourceTable;
import org.entente.view.SourceText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente sources}: who claims what, in which tone, and what becomes of it. */
@Command(
    name = "sources",
    description = {
      "Shows who claims what: how many events, limits and figures each outlet tells, of whom, and"
          + " how often others tell the same, or doubt or contradict it.",
      "With NAME, one outlet with the tone in which it tells of each side, beside the tone of all"
          + " outlets together; with --about, the tone of all outlets towards one side. The tone"
          + " measures what is told, not why."
    },
    footer = {
      "",
      "Example:",
      "  entente sources --about Ethiopia --since 2015",
      "  entente sources --speakers --format csv"
    })
final class SourcesCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private AskedStoreOption store = new AskedStoreOption();
  @Mixin private LexiconOption lexicon = new LexiconOption();
  @Mixin private Selection selection = new Selection();

  @Option(
      names = "--about",
      paramLabel = "STATE",
      description = "Only claims about this side, and the tone towards it: a code or a name.")
  private @Nullable String about;

  @Option(
      names = "--speakers",
      description = "Those who are quoted or cited in the texts, instead of outlets.")
  private boolean speakers;

  @Option(
      names = "--contradictions",
      description =
          "Also look for contradictions. This takes minutes: the relation model judges up to "
              + StoredClaims.MOST_COUPLES
              + " couples of passages, those likeliest to contradict each other; of a large store"
              + " not all are found.")
  private boolean contradictions;

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.TEXT;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME",
      description = "An outlet, or with --speakers a speaker, in the words of the texts.")
  private @Nullable String name;

  /** The forms of the answer. */
  enum Format {
    TEXT,
    CSV,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  SourcesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    StoreQuestion question = StoreQuestion.of(surroundings, store, lexicon);
    ActorNames names = question.names();
    String side = about == null ? null : names.code(about);
    StoredClaims claims;
    try (Store open = question.open()) {
      claims = StoredClaims.of(open, selection.query(), side);
    }
    Profiles all = profiles(claims);
    List<SourceProfile> shown = shown(all, side);
    Writer out = surroundings.writer();
    switch (format) {
      case TEXT -> out.write(text(all, shown, side, names));
      case CSV ->
          TableCsv.write(tones(side) ? SourceTable.tones(shown) : SourceTable.sources(shown), out);
      case JSONL -> {
        TableJson.write("source", SourceTable.sources(shown), out);
        if (tones(side)) {
          TableJson.write("tone", SourceTable.tones(shown), out);
        }
      }
    }
    out.flush();
    return ExitCode.DONE;
  }

  private Profiles profiles(StoredClaims claims) throws IOException {
    SourceKind kind = speakers ? SourceKind.SPEAKER : SourceKind.OUTLET;
    if (!contradictions) {
      return claims.profiles(kind, null);
    }
    try (RelationModel model = RelationModel.load()) {
      return claims.profiles(kind, claims.contradictions(model));
    }
  }

  private boolean tones(@Nullable String side) {
    return name != null || side != null;
  }

  private String text(
      Profiles all, List<SourceProfile> shown, @Nullable String side, ActorNames names) {
    SourceText text = new SourceText(all.kind(), names::name);
    if (name != null) {
      return shown.stream().map(text::profile).collect(Collectors.joining("\n"));
    }
    return side == null ? text.table(all) : text.about(all, side);
  }

  /** Those that the user named, or all; with only the side that the user named, or all. */
  private List<SourceProfile> shown(Profiles all, @Nullable String side) {
    String wanted = name;
    List<SourceProfile> named =
        all.sources().stream()
            .filter(profile -> wanted == null || profile.source().isCalled(wanted))
            .toList();
    if (wanted != null && named.isEmpty()) {
      throw unknown(wanted, all);
    }
    return side == null ? named : named.stream().map(profile -> profile.only(side)).toList();
  }

  private static CommandException unknown(String wanted, Profiles all) {
    String sought = wanted.strip().toLowerCase(Locale.ROOT);
    List<Map.Entry<String, String>> known =
        all.sources().stream()
            .map(SourceProfile::source)
            .map(it -> Map.entry(it.name().toLowerCase(Locale.ROOT), it.label()))
            .toList();
    String near =
        Stream.concat(
                known.stream().filter(it -> it.getKey().contains(sought)).map(Map.Entry::getValue),
                Spelling.near(sought, known.stream()).stream())
            .distinct()
            .limit(5)
            .collect(Collectors.joining(", or "));
    String advice =
        near.isEmpty()
            ? " `entente sources` without a name lists all."
            : " Did you mean " + near + "?";
    return CommandException.usage("No source is called '" + wanted + "'." + advice);
  }
}
