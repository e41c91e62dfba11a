package org.entente.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.entente.event.Coder;
import org.entente.event.scoring.RelationModel;
import org.entente.lexicon.Lexicon;
import org.entente.model.Coded;
import org.entente.model.Limit;
import org.entente.question.IndependentSources;
import org.entente.relation.limit.LimitAnswer;
import org.entente.relation.limit.LimitStatement;
import org.entente.relation.limit.LimitStatement.Direction;
import org.entente.relation.limit.PartnerSignals;
import org.entente.relation.limit.SignalLimit;
import org.entente.relation.limit.SignalModel;
import org.entente.relation.limit.StatementLimit;
import org.entente.relation.limit.ThirdState;
import org.entente.relation.limit.ThreeSides;
import org.entente.relation.limit.TriadQuestion.Timing;
import org.entente.relation.limit.TriadSeries;
import org.entente.relation.score.Axis;
import org.entente.relation.series.Sampling;
import org.entente.view.limit.LimitMethods;
import org.entente.view.limit.LimitReport;
import org.entente.view.limit.LimitSidesText;

/**
 * Russia and Pakistan, limited by India: what the data beside the checkout say, from all three
 * sides, into {@code docs/results/russia-pakistan-india.md}.
 */
final class FoundingCase {
  private static final ThirdState WHO = new ThirdState("RUS", "PAK", "IND");
  private static final Map<String, String> NAMES =
      Map.of("RUS", "Russia", "PAK", "Pakistan", "IND", "India");
  private static final int PLACEBOS = 60;
  private static final int WINDOW = 5;
  private static final double LEVEL = 0.95;
  private static final LocalDate AS_OF = LocalDate.of(2030, 1, 1);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path root;
  private final Path shared;
  private final YearlyQuads quads;

  private FoundingCase(Path root, Path shared) throws IOException {
    this.root = root;
    this.shared = shared;
    quads = YearlyQuads.read(shared.resolve("data/events/icews_dyad_year_quads.csv.gz"));
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath().normalize();
    Path shared = root.resolveSibling("shared");
    if (!Files.isDirectory(shared)) {
      System.err.println("skipped: the data are not in " + shared);
      return;
    }
    String report = new FoundingCase(root, shared).report();
    Files.writeString(root.resolve("docs/results/russia-pakistan-india.md"), report);
  }

  private String report() throws IOException, InterruptedException {
    StatementLimit coded = asCoded();
    StatementLimit marked = asMarked();
    LimitAnswer arms = arms();
    StringBuilder text = new StringBuilder("# Russia and Pakistan, limited by India\n\n");
    text.append("Measured by `bench/limit`: ").append(Machine.line(root)).append(".\n\n");
    text.append(
        """
        Data: yearly counts of ICEWS by pair and quad class, 2002 to 2014; SIPRI's trend-indicator
        values of arms imports; statements of a limit in the five founding documents as Entente codes
        them. Each document is one source unless it names a speaker. The documents were gathered
        because they say that India limits the pair, so their agreement tells how they were chosen.

        """);
    for (Axis axis : Axis.values()) {
      text.append("## ").append(axis == Axis.COOPERATION ? "Cooperation" : "Conflict");
      text.append(", with Russian arms as costly signals\n\n```\n");
      text.append(LimitSidesText.measures(measured(axis, arms, "Russian arms", coded)));
      text.append("```\n\n");
    }
    LimitAnswer material = PartnerSignals.of(quads.material(), WHO, WINDOW, LEVEL);
    String acts = "acts of material cooperation of Russia in the last %d years".formatted(WINDOW);
    LimitReport byActs = measured(Axis.COOPERATION, material, acts, marked);
    text.append(
        "## The same with reported material cooperation as signals, and with the limits that a"
            + " careful reader marked in two of the documents\n\n```\n");
    text.append(LimitSidesText.measures(byActs)).append("```\n\n");
    text.append("## How it was measured\n\n").append(LimitMethods.of(byActs));
    return text.toString();
  }

  private LimitReport measured(
      Axis axis, LimitAnswer signals, String what, StatementLimit statements) {
    TriadSeries.Settings settings =
        new TriadSeries.Settings(axis, Timing.NEXT_PERIOD, WINDOW, 1, new Sampling(4000, LEVEL, 1));
    ThreeSides sides =
        ThreeSides.of(
            quads.all(), WHO, settings, PLACEBOS, new ThreeSides.Others(signals, statements));
    int last = quads.all().periods().size() - 1;
    return new LimitReport(
        sides,
        settings,
        NAMES,
        new LimitReport.Basis(
            "Entente",
            "year",
            quads.all().periods().get(0).label(),
            quads.all().periods().get(last).label(),
            what),
        List.of(),
        List.of());
  }

  private LimitAnswer arms() throws IOException {
    return SignalLimit.of(
        ArmsImports.read(
            shared.resolve("data/reference/import_tiv.csv"),
            List.of("Russia", "Soviet Union"),
            List.of("Russia", "Soviet Union", "India", "China"),
            2002,
            2014),
        new SignalLimit.Question("Pakistan", Map.of(), SignalModel.POISSON, LEVEL));
  }

  private StatementLimit asCoded() throws IOException {
    try (Coder coder =
        Coder.with(Lexicon.packaged(), Coder.DEFAULT_MIN_CONFIDENCE, RelationModel.load())) {
      List<Limit> limits = new ArrayList<>();
      for (Coded record : Quality.records(coder, shared.resolve("seeds"))) {
        if (record instanceof Limit limit
            && limit.limiter().equals(WHO.third())
            && limit.pair().equals(List.of(WHO.b(), WHO.a()))) {
          limits.add(limit);
        }
      }
      return statements(new IndependentSources(limits, doc -> doc).statements(AS_OF));
    }
  }

  /** By the gold of two documents, each one source. */
  private StatementLimit asMarked() throws IOException {
    Map<String, List<Direction>> said = new TreeMap<>();
    for (String line : Files.readAllLines(shared.resolve("gold/seeds_dev_gold.jsonl"))) {
      JsonNode record = JSON.readTree(line);
      boolean asked =
          record.path("kind").asText().equals("limit")
              && record.path("limiter").asText().equals(WHO.third())
              && record.path("pair").toString().contains(WHO.a())
              && record.path("pair").toString().contains(WHO.b());
      if (asked) {
        said.computeIfAbsent(record.path("doc").asText(), doc -> new ArrayList<>())
            .add(Direction.valueOf(record.path("direction").asText().toUpperCase(Locale.ROOT)));
      }
    }
    return statements(
        said.values().stream()
            .flatMap(own -> own.stream().map(d -> new LimitStatement(d, AS_OF, 1.0 / own.size())))
            .toList());
  }

  private static StatementLimit statements(List<LimitStatement> statements) {
    return StatementLimit.of(
        statements, new StatementLimit.Settings(AS_OF, OptionalDouble.empty(), LEVEL));
  }
}
