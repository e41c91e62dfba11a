package org.entente.relation.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.entente.relation.limit.Agreement.Side;
import org.entente.relation.limit.LimitAnswer.Limited;
import org.entente.relation.limit.LimitAnswer.TooLittleData;
import org.entente.relation.limit.LimitStatement.Direction;
import org.entente.relation.limit.PlaceboRank.Ranked;
import org.entente.relation.limit.SignalTable.Pair;
import org.entente.relation.limit.StatementLimit.Settings;
import org.entente.relation.limit.TriadQuestion.Timing;
import org.entente.relation.limit.TriadQuestion.Total;
import org.entente.relation.score.Axis;
import org.entente.relation.series.Periods;
import org.entente.relation.series.Sampling;
import org.entente.relation.series.SeriesTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** India's limit on Russia–Pakistan: thirteen years of events, arms, and two texts. */
@Tag("shared")
class RussiaPakistanSharedTest {
  private static final Path SHARED = Path.of(System.getProperty("entente.shared", "../shared"));
  private static final int FIRST = 2002;
  private static final int YEARS = 13;
  private static final int WINDOW = 5;
  private static final Sampling SAMPLING = new Sampling(4000, 0.95, 1);

  /** Pair, alphabetically, to cooperation and conflict by year. */
  private static final Map<String, double[][]> EVENTS = new TreeMap<>();

  private static final double[] ALL = new double[YEARS];

  @BeforeAll
  static void readEvents() throws IOException {
    Path file = SHARED.resolve("data/events/icews_dyad_year_quads.csv.gz");
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split(",", -1);
        int year = Integer.parseInt(cells[2]) - FIRST;
        double cooperation = Double.parseDouble(cells[3]) + Double.parseDouble(cells[4]);
        double conflict = Double.parseDouble(cells[5]) + Double.parseDouble(cells[6]);
        double[][] pair =
            EVENTS.computeIfAbsent(pair(cells[0], cells[1]), name -> new double[2][YEARS]);
        pair[0][year] += cooperation;
        pair[1][year] += conflict;
        ALL[year] += cooperation + conflict;
      }
    }
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + "–" + b : b + "–" + a;
  }

  /** The logarithm of a pair's share of all events of the year, one event added. */
  private static double[] series(String a, String b, int axis) {
    double[][] counts = EVENTS.getOrDefault(pair(a, b), new double[2][YEARS]);
    double[] values = new double[YEARS];
    Arrays.setAll(values, t -> Math.log((1 + counts[axis][t]) / ALL[t]));
    return values;
  }

  private static LimitAnswer byCooperation(String third) {
    Map<String, double[]> columns = new LinkedHashMap<>();
    columns.put("RUS–PAK", series("RUS", "PAK", 0));
    columns.put("RUS–third", series("RUS", third, 0));
    columns.put("PAK–third", series("PAK", third, 0));
    return limit(columns, List.of("RUS–third", "PAK–third"));
  }

  private static LimitAnswer limit(Map<String, double[]> columns, List<String> third) {
    SeriesTable table = SeriesTable.of(Periods.numbered(YEARS), columns);
    TriadQuestion question =
        new TriadQuestion(
            "RUS–PAK",
            Axis.COOPERATION,
            Channel.atMeans(table, third, WINDOW),
            Timing.NEXT_PERIOD,
            Total.MEAN);
    return SeriesLimit.of(table, 1, question, SAMPLING);
  }

  @Test
  void thirteenYearsAreTooFewForBothAxes() {
    Map<String, double[]> columns = new LinkedHashMap<>();
    columns.put("RUS–PAK", series("RUS", "PAK", 0));
    columns.put("RUS–PAK conflict", series("RUS", "PAK", 1));
    columns.put("RUS–IND", series("RUS", "IND", 0));
    columns.put("RUS–IND conflict", series("RUS", "IND", 1));
    columns.put("PAK–IND", series("PAK", "IND", 0));
    columns.put("PAK–IND conflict", series("PAK", "IND", 1));
    LimitAnswer answer =
        limit(columns, List.of("RUS–IND", "RUS–IND conflict", "PAK–IND", "PAK–IND conflict"));
    System.out.println("series, six: " + answer);
    assertThat(answer).isInstanceOf(TooLittleData.class);
  }

  @Test
  void indiaIsRankedAmongOtherThirdStates() {
    Map<String, LimitAnswer> answers = new TreeMap<>();
    for (String third : busyThirds()) {
      answers.put(third, byCooperation(third));
    }
    Ranked ranked = (Ranked) PlaceboRank.of("IND", answers);
    System.out.println("series, cooperation: " + answers.get("IND"));
    System.out.printf(
        "rank %d of %d, p %.3f (least %.3f), found limits: %s%n",
        ranked.rank(),
        1 + ranked.placebos().size(),
        ranked.pValue(),
        ranked.leastPValue(),
        answers.entrySet().stream().filter(a -> a.getValue() instanceof Limited).toList());
    ranked
        .placebos()
        .forEach(p -> System.out.printf("%s %.3f; ", p.state(), p.estimate().magnitude()));
    System.out.println();
    assertThat(ranked.leastPValue()).isLessThanOrEqualTo(0.05);
    // Thirteen years cannot show a limit: a change that finds one has broken the interval.
    assertThat(answers.get("IND")).isNotInstanceOf(Limited.class);
  }

  /** States that both Russia and Pakistan cooperate with in every year. */
  private static List<String> busyThirds() {
    TreeSet<String> states = new TreeSet<>();
    EVENTS.keySet().forEach(pair -> states.addAll(List.of(pair.split("–"))));
    return states.stream().filter(s -> always("RUS", s) && always("PAK", s)).toList();
  }

  private static boolean always(String a, String b) {
    double[][] counts = EVENTS.getOrDefault(pair(a, b), new double[2][YEARS]);
    return !a.equals(b)
        && !pair(a, b).equals(pair("RUS", "PAK"))
        && Arrays.stream(counts[0]).allMatch(count -> count > 0);
  }

  /**
   * Arms from Russia 2002–2014 by what each importer took from all others, and from Moscow before.
   */
  private static LimitAnswer byArms() throws IOException {
    Map<String, double[]> importers = new TreeMap<>();
    for (String line : Files.readAllLines(SHARED.resolve("data/reference/import_tiv.csv"))) {
      String[] cells = line.replace("\"", "").split(",", -1);
      boolean state = !cells[0].matches("All|Import_To|.*\\*.*|Unknown.*|India|China|.*Russia.*");
      if (state && cells[2].matches("\\d+") && !cells[1].equals("All")) {
        double[] sums = importers.computeIfAbsent(cells[0], name -> new double[3]);
        int year = Integer.parseInt(cells[2]);
        boolean moscow = cells[1].matches("Russia|Soviet Union");
        boolean now = year >= FIRST && year < FIRST + YEARS;
        if (now || (moscow && year < FIRST)) {
          sums[!now ? 2 : moscow ? 0 : 1] += Double.parseDouble(cells[3]);
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    importers.forEach(
        (name, sums) -> {
          // A state that buys nothing from anyone says nothing about whom it could buy from.
          if (sums[0] + sums[1] > 0) {
            List<Double> values = List.of(Math.log1p(sums[1]), Math.log1p(sums[2]));
            pairs.add(new Pair(name, sums[0], values));
          }
        });
    SignalTable table = new SignalTable(List.of("from others", "from Moscow before"), pairs);
    System.out.println("arms: " + table.pair("Pakistan"));
    return SignalLimit.of(
        table, new SignalLimit.Question("Pakistan", Map.of(), SignalModel.POISSON, 0.95));
  }

  @Test
  void theSidesAreSetBesideEachOther() throws IOException {
    LimitAnswer arms = byArms();
    StatementLimit texts = byTexts();
    LimitAnswer series = byCooperation("IND");
    System.out.println("arms: " + arms);
    System.out.println("texts: " + texts);
    Agreement agreement =
        Agreement.of(
            Map.of(Side.SERIES, series, Side.SIGNALS, arms, Side.STATEMENTS, texts.answer()));
    System.out.println(agreement);
    assertThat(arms.size()).isPresent();
    assertThat(texts.answer()).isInstanceOf(TooLittleData.class);
    assertThat(agreement.measured()).isEqualTo(2);
  }

  /** What the gold of two texts says of India's limit on Russia–Pakistan; a text is one source. */
  private static StatementLimit byTexts() throws IOException {
    Map<String, List<Direction>> said = new TreeMap<>();
    for (String line : Files.readAllLines(SHARED.resolve("gold/seeds_dev_gold.jsonl"))) {
      if (line.contains("\"limiter\": \"IND\"")
          && line.matches(".*\"pair\": .\"RUS\", \"PAK\".*")) {
        String direction = line.replaceFirst(".*\"direction\": \"(\\w+)\".*", "$1");
        String text = line.replaceFirst(".*\"doc\": \"([^\"]+)\".*", "$1");
        said.computeIfAbsent(text, name -> new ArrayList<>())
            .add(Direction.valueOf(direction.toUpperCase(Locale.ROOT)));
      }
    }
    LocalDate today = LocalDate.of(2025, 1, 1);
    List<LimitStatement> statements =
        said.values().stream()
            .flatMap(all -> all.stream().map(d -> new LimitStatement(d, today, 1.0 / all.size())))
            .toList();
    return StatementLimit.of(statements, new Settings(today, OptionalDouble.empty(), 0.95));
  }
}
