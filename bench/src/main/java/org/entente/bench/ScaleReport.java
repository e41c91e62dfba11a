package org.entente.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.exchange.RecordJson;
import org.entente.model.Coded;
import org.entente.store.Access;
import org.entente.store.Store;

/**
 * What coding on Spark costs.
 *
 * @param documents how many were coded
 * @param rounds how often each way was measured; the quickest time counts
 * @param growth seconds on two cores, by number of documents, the largest last
 * @param read by {@code entente read} with two threads
 * @param two on two cores
 * @param one on one core
 * @param lakes what each way ended with
 * @param sizes of documents and of what is made of them
 */
record ScaleReport(
    int documents,
    int rounds,
    Map<Integer, Double> growth,
    Spent read,
    Spent two,
    Spent one,
    List<Lake> lakes,
    Sizes sizes) {
  private static final double ARTICLES = 1e8;
  private static final int EXECUTORS = 100;
  private static final int CORES = 4;

  /**
   * What a store holds.
   *
   * @param name of the way in which it was made
   * @param documents it was made of
   * @param hash of the sorted records
   */
  record Lake(String name, int documents, long records, String hash) {
    static Lake of(String name, int documents, Path folder) {
      try (Store store = Store.open(folder, Access.READ);
          Stream<Coded> records = store.records()) {
        List<String> lines = records.map(RecordJson::format).sorted().toList();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return new Lake(
            name,
            documents,
            lines.size(),
            HexFormat.of().formatHex(digest.digest()).substring(0, 16));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /**
   * Sizes.
   *
   * @param length characters of a document that was coded
   * @param articleLength characters of a document of the whole corpora
   * @param lake bytes of the lake
   * @param journal bytes of the journal
   */
  record Sizes(double length, double articleLength, long lake, long journal) {}

  /** A straight line through the seconds of all sizes: {@code fixed + each × documents}. */
  private record Line(double fixed, double each) {
    static Line through(Map<Integer, Double> points) {
      double n = points.size();
      double x = points.keySet().stream().mapToDouble(it -> it).sum() / n;
      double y = points.values().stream().mapToDouble(it -> it).sum() / n;
      double above = 0;
      double below = 0;
      for (Map.Entry<Integer, Double> point : points.entrySet()) {
        above += (point.getKey() - x) * (point.getValue() - y);
        below += (point.getKey() - x) * (point.getKey() - x);
      }
      return new Line(y - above / below * x, above / below);
    }

    double at(int documents) {
      return fixed + each * documents;
    }
  }

  /** The page. */
  String text(String machine, double coreHour) {
    StringBuilder text = new StringBuilder("# Coding on Spark\n\nMeasured by `bench/scale`: ");
    text.append(machine).append(".\n\n");
    text.append(
        line(
            "%d documents of %.0f characters on average: the shortest of the corpora, repeated"
                + " under new ids. Whole commands, start and laying the lake included; Spark 4.2.0"
                + " in one process, 16 splits. Rounds: %d, of which the quickest counts.\n\n",
            documents, sizes.length(), rounds));
    ways(text);
    growth(text);
    cost(text, coreHour);
    return text.toString();
  }

  private void ways(StringBuilder text) {
    text.append("| way | seconds | of the processor's time |\n|---|---|---|\n");
    text.append("| `read`, two threads | " + read.cells() + " |\n");
    text.append("| Spark, local[2] | " + two.cells() + " |\n");
    text.append("| Spark, local[1] | " + one.cells() + " |\n\n");
    text.append(
        line(
            "local[2] is %.2f times as fast as local[1] (target: 1.7). It takes %+.1f %% more time"
                + " than `read` (target: 15), and %+.1f %% more of the processor's.\n\n",
            one.clock() / two.clock(),
            (two.clock() / read.clock() - 1) * 100,
            (two.processor() / read.processor() - 1) * 100));
    text.append(
        "| way | documents | records | SHA-256 of the sorted records |\n|---|---|---|---|\n");
    for (Lake lake : lakes) {
      text.append(
          line(
              "| %s | %d | %d | %s |\n",
              lake.name(), lake.documents(), lake.records(), lake.hash()));
    }
    boolean same =
        lakes.stream().map(lake -> lake.documents() + lake.hash()).distinct().count()
            == lakes.stream().map(Lake::documents).distinct().count();
    text.append(
        same ? "\nThe same documents give the same records.\n\n" : "\nTHE RECORDS DIFFER.\n\n");
    text.append("(`read`: without Spark; whole: local[2], one split; one: local[1], 16 splits;");
    text.append(" two-…: local[2], 16 splits.)\n\n");
  }

  private void growth(StringBuilder text) {
    Line line = Line.through(growth);
    text.append("| documents | seconds, local[2] | off the straight line |\n|---|---|---|\n");
    growth.forEach(
        (number, seconds) ->
            text.append(
                line(
                    "| %d | %.1f | %+.1f %% |\n",
                    number, seconds, (seconds / line.at(number) - 1) * 100)));
    text.append(
        line(
            "\nThe line: %.1f s to start and %.2f ms a document on two cores (target: 10 %%).\n\n",
            line.fixed(), line.each() * 1000));
  }

  private void cost(StringBuilder text, double coreHour) {
    double coreSeconds = 2 * Line.through(growth).each();
    double perArticle = coreSeconds * sizes.articleLength() / sizes.length();
    double hours = ARTICLES * perArticle / 3600;
    double bytes =
        ARTICLES
            * (sizes.lake() + sizes.journal())
            / documents
            * (sizes.articleLength() / sizes.length());
    text.append(
        line(
            "## A hundred million articles on %d executors\n\n"
                + "By these figures, assuming articles of %.0f characters (the mean of the"
                + " corpora), cost in proportion to characters, cores as fast as this machine's, %d"
                + " cores an executor, input that arrives as fast as it is coded, and %.2f a"
                + " core-hour:\n\n",
            EXECUTORS, sizes.articleLength(), CORES, coreHour));
    text.append("| | |\n|---|---|\n");
    text.append(line("| core-seconds an article | %.3f |\n", perArticle));
    text.append(line("| core-hours | %.0f |\n", hours));
    text.append(line("| days on %d cores | %.1f |\n", EXECUTORS * CORES, hours / 400 / 24));
    text.append(line("| price | %.0f |\n", hours * coreHour));
    text.append(line("| lake and journal | %.1f TB |\n", bytes / 1e12));
    text.append(line("| tasks of 4 MiB | %.0f |\n", ARTICLES * sizes.articleLength() / (4 << 20)));
    text.append("\nNot in it: what a cluster loses to stragglers and machines that go.\n");
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
