package org.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.entente.exchange.Tsv;
import org.entente.lexicon.Actor;
import org.entente.lexicon.Lexicon;
import org.entente.lexicon.Term;

/**
 * Compares the lexicon's terms of office with REIGN's list of leaders (Bell, 2016; to March 2021)
 * beside the checkout, and writes {@code docs/results/leaders.md}.
 */
final class Leaders {
  private static final int SINCE = 1990;
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final int LONG = 5;
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "bin", "ibn", "de", "von", "van", "the");

  private final Lexicon lexicon = Lexicon.packaged();
  private final Map<String, List<String>> codes = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();

  private Leaders() throws IOException {
    for (List<String> row : table("codes.tsv")) {
      codes.put(row.get(0), List.of(row.get(1).split(" ")));
    }
    for (List<String> row : table("leaders.tsv")) {
      reasons.put(String.join(" ", row.subList(0, 3)), row.get(3));
    }
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath().normalize();
    Path reference = root.resolveSibling("shared").resolve("data/reference");
    Files.writeString(
        root.resolve("docs/results/leaders.md"),
        "# Leaders of the lexicon\n\nMeasured by `bench/leaders`: "
            + Machine.line(root)
            + ".\n\n"
            + new Leaders().compare(reference));
  }

  /** A line of the list: who ruled a state, and since when. */
  private record Reign(String state, String leader, YearMonth from) {}

  private String compare(Path reference) throws IOException {
    addCodes(reference.resolve("countrycode_codelist.csv"));
    int found = 0;
    int near = 0;
    List<Reign> reigns = reigns(reference.resolve("leaderlist_3_21.csv"));
    StringBuilder rows = new StringBuilder();
    int unexplained = 0;
    for (Reign reign : reigns) {
      List<Term> terms = terms(reign);
      found += terms.isEmpty() ? 0 : 1;
      if (terms.stream().anyMatch(term -> isNear(term, reign))) {
        near++;
      } else {
        String reason = reason(reign);
        unexplained += reason.isEmpty() ? 1 : 0;
        rows.append(row(reign, terms, reason));
      }
    }
    return String.format(
            Locale.ROOT,
            "Of %d terms since %d in REIGN's list, the lexicon has the leader of %d (%.3f), and %d (%.3f) with the"
                + " start within a month. Names may differ by two letters where the start is near. %d of the"
                + " %d differences have no reason beside them.%n%n"
                + "| state | leader | REIGN's start | the lexicon | reason |%n|---|---|---|---|---|%n",
            reigns.size(),
            SINCE,
            found,
            found / (double) reigns.size(),
            near,
            near / (double) reigns.size(),
            unexplained,
            reigns.size() - near)
        + rows;
  }

  private String reason(Reign reign) {
    return codes.getOrDefault(reign.state, List.of()).stream()
        .map(code -> reasons.get(code + " " + reign.leader + " " + reign.from))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static String row(Reign reign, List<Term> terms, String reason) {
    String has =
        terms.isEmpty()
            ? "not there"
            : String.join(", ", terms.stream().map(t -> t.name() + " " + t.from()).toList());
    return String.format(
        "| %s | %s | %s | %s | %s |%n", reign.state, reign.leader, reign.from, has, reason);
  }

  private static boolean isNear(Term term, Reign reign) {
    return term.from() != null
        && Math.abs(ChronoUnit.MONTHS.between(YearMonth.from(term.from()), reign.from)) <= 1;
  }

  private List<Term> terms(Reign reign) {
    return codes.getOrDefault(reign.state, List.of()).stream()
        .flatMap(code -> lexicon.actor(code).stream())
        .map(Actor::profile)
        .flatMap(profile -> profile.offices().stream())
        .flatMap(office -> office.holders().stream())
        .filter(
            term -> named(term, reign.leader) || (isNear(term, reign) && alike(term, reign.leader)))
        .toList();
  }

  /** Whether a name of the holder and the leader's share a word that is more than a particle. */
  private static boolean named(Term term, String leader) {
    Set<String> words = words(leader);
    return Stream.concat(Stream.of(term.name()), term.aliases().stream())
        .anyMatch(name -> words(name).stream().anyMatch(words::contains));
  }

  /** Whether a long word of both differs by two letters at most: "Ntarymira", "Ntaryamira". */
  private static boolean alike(Term term, String leader) {
    return Stream.concat(Stream.of(term.name()), term.aliases().stream())
        .flatMap(name -> words(name).stream())
        .anyMatch(
            one ->
                words(leader).stream()
                    .filter(two -> Math.min(one.length(), two.length()) >= LONG)
                    .anyMatch(
                        two -> LevenshteinDistance.getDefaultInstance().apply(one, two) <= 2));
  }

  private static Set<String> words(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    Set<String> words = new LinkedHashSet<>();
    WORD.matcher(plain).results().forEach(match -> words.add(match.group()));
    words.removeAll(PARTICLES);
    return words;
  }

  private static List<Reign> reigns(Path file) throws IOException {
    List<Reign> reigns = new ArrayList<>();
    for (CSVRecord row : csv(file)) {
      String end = row.get("eyear");
      boolean recent = end.isBlank() || end.equals("NA") || Integer.parseInt(end) >= SINCE;
      if (recent && !row.get("syear").isBlank()) {
        YearMonth from =
            YearMonth.of(Integer.parseInt(row.get("syear")), Integer.parseInt(row.get("smonth")));
        reigns.add(new Reign(row.get("stateabb"), row.get("leader").strip(), from));
      }
    }
    return reigns;
  }

  private void addCodes(Path file) throws IOException {
    for (CSVRecord row : csv(file)) {
      codes.putIfAbsent(row.get("cowc"), List.of(row.get("iso3c")));
    }
  }

  private static List<CSVRecord> csv(Path file) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .get();
    // UTF-8 but for one line, of which this reader makes what it can.
    try (Reader reader =
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<List<String>> table(String name) throws IOException {
    try (InputStream in = Leaders.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is not beside " + Leaders.class.getName());
      }
      List<List<String>> rows = Tsv.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return rows.subList(1, rows.size());
    }
  }
}
