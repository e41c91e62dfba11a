package org.entente.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.bench.Machine;
import org.entente.exchange.Tsv;
import org.entente.model.EventType;

/**
 * Agreement of the corpus's two readers: Cohen's kappa (Cohen, 1960) over all ordered pairs of
 * marked sides, from {@code second-pass.tsv} in the corpus's folder, whose columns are {@code id},
 * {@code first}, {@code second}, {@code settled} and {@code reason}. Labels there are events apart
 * from one another by semicolons, each {@code actors>recipients TYPE status} in letters, without
 * {@code >recipients} where all act together; {@code -} stands for none.
 */
public final class Agreement {
  private static final Pattern EVENT =
      Pattern.compile("([a-z]+)(?:>([a-z]+))?\\s+([A-Z]+)\\s+([anphd])");
  private static final Pattern SIDE = Pattern.compile("\\[([a-z]):");
  private static final String NONE = "none";
  private static final ObjectMapper JSON = new ObjectMapper();

  private Agreement() {}

  /**
   * Writes the figures for the corpora of events, limits and contradictions in {@code args[0]} to
   * {@code args[2]} to the file {@code args[3]}.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    String machine = Machine.line(Path.of("."));
    Files.writeString(
        Path.of(args[3]),
        "# Agreement on the labels of the corpora\n\nMeasured by `training/agreement`: "
            + machine
            + ".\n\n"
            + report(Path.of(args[0]))
            + ClaimAgreement.limits(Path.of(args[1]))
            + ClaimAgreement.contradictions(Path.of(args[2])));
  }

  /**
   * A sentence as two readers labelled it.
   *
   * @param id its identifier
   * @param first the writer's labels
   * @param second the second reader's
   * @param settled what stands in the corpus
   * @param reason why, where the two differ
   */
  record Row(String id, String first, String second, String settled, String reason) {}

  /** All rows of a corpus's second pass. */
  static List<Row> rows(Path corpus) throws IOException {
    List<List<String>> table = Tsv.parse(Files.readString(corpus.resolve("second-pass.tsv")));
    return table.subList(1, table.size()).stream()
        .map(c -> new Row(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4)))
        .toList();
  }

  /** What stands between an ordered pair: type and status. */
  record Label(String type, String status) {}

  /** The first label of each ordered pair that has one, by the pair's two letters. */
  static Map<String, Label> labels(String written) {
    Map<String, Label> labels = new LinkedHashMap<>();
    for (String event : written.equals("-") ? new String[0] : written.split(";")) {
      Matcher matcher = EVENT.matcher(event.strip());
      if (!matcher.matches()) {
        throw new IllegalArgumentException("not a label: " + event);
      }
      String actors = matcher.group(1);
      String recipients = matcher.group(2) == null ? actors : matcher.group(2);
      for (char actor : actors.toCharArray()) {
        for (char recipient : recipients.toCharArray()) {
          if (actor != recipient) {
            labels.putIfAbsent(
                "" + actor + recipient, new Label(matcher.group(3), matcher.group(4)));
          }
        }
      }
    }
    return labels;
  }

  private static String report(Path corpus) throws IOException {
    Map<String, TreeSet<Character>> sides = sides(corpus);
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    List<String> firstStatus = new ArrayList<>();
    List<String> secondStatus = new ArrayList<>();
    List<Row> rows = rows(corpus);
    int differ = 0;
    int kept = 0;
    for (Row row : rows) {
      Map<String, Label> a = labels(row.first);
      Map<String, Label> b = labels(row.second);
      differ += a.equals(b) ? 0 : 1;
      kept += !a.equals(b) && labels(row.settled).equals(a) ? 1 : 0;
      for (char actor : sides.getOrDefault(row.id, new TreeSet<>())) {
        for (char recipient : sides.getOrDefault(row.id, new TreeSet<>())) {
          if (actor != recipient) {
            String pair = "" + actor + recipient;
            Label one = a.get(pair);
            Label other = b.get(pair);
            first.add(one == null ? NONE : one.type);
            second.add(other == null ? NONE : other.type);
            if (one != null && other != null) {
              firstStatus.add(one.status);
              secondStatus.add(other.status);
            }
          }
        }
      }
    }
    return String.format(
            Locale.ROOT,
            "%d sentences, %d ordered pairs, each labelled by two readers who did not see each"
                + " other's labels.%n%n| what | agree | kappa |%n|---|---|---|%n",
            rows.size(),
            first.size())
        + line("event or none", first, second, t -> t.equals(NONE) ? NONE : "event")
        + line("quad class or none", first, second, Agreement::quad)
        + line("type or none", first, second, t -> t)
        + line("status, where both see an event", firstStatus, secondStatus, s -> s)
        + String.format(
            Locale.ROOT,
            "%nIn %d sentences the two differ; %d of these were settled as the writer had them.%n%n"
                + "## Types that were taken for one another most%n%n| one reader | the other | pairs |%n"
                + "|---|---|---|%n",
            differ,
            kept)
        + confusions(first, second);
  }

  private static String quad(String type) {
    return type.equals(NONE) ? NONE : EventType.valueOf(type).quad().name();
  }

  static String line(
      String what, List<String> first, List<String> second, Function<String, String> coarser) {
    List<String> a = first.stream().map(coarser).toList();
    List<String> b = second.stream().map(coarser).toList();
    return String.format(Locale.ROOT, "| %s | %.3f | %.3f |%n", what, agree(a, b), kappa(a, b));
  }

  private static double agree(List<String> first, List<String> second) {
    int same = 0;
    for (int i = 0; i < first.size(); i++) {
      same += first.get(i).equals(second.get(i)) ? 1 : 0;
    }
    return same / (double) Math.max(1, first.size());
  }

  /** Agreement beyond what the two readers' own frequencies give by chance; 1 is full agreement. */
  static double kappa(List<String> first, List<String> second) {
    double chance = 0;
    double size = first.size();
    for (String label : new TreeSet<>(first)) {
      double a = first.stream().filter(label::equals).count() / size;
      double b = second.stream().filter(label::equals).count() / size;
      chance += a * b;
    }
    return chance == 1 ? 1 : (agree(first, second) - chance) / (1 - chance);
  }

  private static String confusions(List<String> first, List<String> second) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < first.size(); i++) {
      String a = first.get(i);
      String b = second.get(i);
      if (!a.equals(b)) {
        counts.merge(a.compareTo(b) < 0 ? a + " | " + b : b + " | " + a, 1, Integer::sum);
      }
    }
    StringBuilder text = new StringBuilder();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(15)
        .forEach(e -> text.append("| " + e.getKey() + " | " + e.getValue() + " |\n"));
    return text.toString();
  }

  static Map<String, TreeSet<Character>> sides(Path corpus) throws IOException {
    Map<String, TreeSet<Character>> sides = new TreeMap<>();
    try (Stream<Path> files = Files.list(corpus)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          JsonNode row = JSON.readTree(line);
          TreeSet<Character> letters = new TreeSet<>();
          Matcher matcher = SIDE.matcher(row.get("text").asText());
          while (matcher.find()) {
            letters.add(matcher.group(1).charAt(0));
          }
          sides.put(row.get("id").asText(), letters);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return sides;
  }
}
