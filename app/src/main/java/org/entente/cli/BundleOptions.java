package org.entente.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.entente.cli.export.Selected;
import org.entente.cli.internal.ActorNames;
import org.entente.cli.internal.Settings;
import org.entente.event.scoring.RelationModel;
import org.entente.exchange.RecordKind;
import org.entente.lexicon.Lexicon;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.entente.store.EventQuery;
import org.entente.store.Sides;
import org.entente.store.Store;
import org.entente.view.bundle.BundleFacts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a bundle is to be cited, and what it tells of its making. */
final class BundleOptions {
  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "Of a bundle's data (default: the sides and days).")
  private @Nullable String title;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who answers for a bundle's choice; may be given several times.")
  private List<String> authors = List.of();

  /** What the texts of a bundle of these records tell. */
  BundleFacts facts(Selected selected, ActorNames names, Settings settings, boolean machineOnly)
      throws IOException {
    EventQuery query = selected.query();
    List<String> pair = sides(query);
    String about =
        pair.isEmpty()
            ? "all sides"
            : pair.stream().map(names::name).collect(Collectors.joining(" – "));
    String time =
        (query.since() == null ? "" : " since " + query.since())
            + (query.until() == null ? "" : " until " + query.until());
    return new BundleFacts(
        title == null ? "Events between states: " + about + time : title,
        authors,
        LocalDate.now(),
        about + time + narrowed(query),
        arguments(selected),
        pair,
        labels(query),
        values(selected, machineOnly),
        versions(settings),
        Map.of());
  }

  private static BundleFacts.Values values(Selected selected, boolean machineOnly) {
    if (machineOnly) {
      return BundleFacts.Values.MACHINE;
    }
    return selected.store().overlays() > 0
        ? BundleFacts.Values.CORRECTED
        : BundleFacts.Values.UNCORRECTED;
  }

  private static List<String> sides(EventQuery query) {
    Sides sides = query.sides();
    if (sides == null) {
      return List.of();
    }
    return sides.b() == null ? List.of(sides.a()) : List.of(sides.a(), sides.b());
  }

  private static String narrowed(EventQuery query) {
    String types = query.types().stream().map(EventType::name).sorted().collect(listed());
    String doc = query.doc() == null ? "" : ", of the document " + query.doc();
    String datasets = query.datasets().stream().sorted().collect(listed());
    return (types.isEmpty() ? "" : ", of the types " + types)
        + (datasets.isEmpty() ? "" : ", of the data sets " + datasets)
        + (query.statuses().isEmpty()
            ? ""
            : ", of the statuses " + String.join(", ", labels(query)))
        + doc;
  }

  /** The same choice as it is written on the command line. */
  private static String arguments(Selected selected) {
    EventQuery query = selected.query();
    Map<String, String> options = new LinkedHashMap<>();
    options.put("--types", query.types().stream().map(Enum::name).sorted().collect(joined()));
    options.put("--status", String.join(",", labels(query)));
    options.put("--doc", query.doc() == null ? "" : query.doc());
    options.put("--dataset", query.datasets().stream().sorted().collect(joined()));
    boolean all = selected.kinds().equals(Selected.reachable(query));
    options.put(
        "--kind",
        all ? "" : selected.kinds().stream().map(RecordKind::label).sorted().collect(joined()));
    options.put("--since", query.since() == null ? "" : query.since().toString());
    options.put("--until", query.until() == null ? "" : query.until().toString());
    List<String> words = new ArrayList<>(sides(query));
    options.forEach(
        (option, value) -> {
          if (!value.isEmpty()) {
            words.add(option + " " + shell(value));
          }
        });
    return words.stream().map(word -> " " + word).collect(Collectors.joining());
  }

  private static String shell(String word) {
    return word.matches("[\\w.,:/@+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(",");
  }

  private static Collector<CharSequence, ?, String> listed() {
    return Collectors.joining(", ");
  }

  private static List<String> labels(EventQuery query) {
    return query.statuses().stream().map(Status::label).sorted().toList();
  }

  private static Map<String, String> versions(Settings settings) throws IOException {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("entente", Version.number());
    versions.put("entente_commit", Version.commit());
    versions.put("store_schema", Integer.toString(Store.schemaVersion()));
    versions.put("relation_model_sha256", RelationModel.fingerprint());
    versions.put("lexicon_sha256", Lexicon.fingerprint(settings.lexicon()));
    versions.put("min_confidence", Double.toString(settings.minConfidence()));
    versions.put("java", System.getProperty("java.vendor") + " " + Runtime.version());
    versions.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    return versions;
  }
}
