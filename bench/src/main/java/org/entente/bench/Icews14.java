package org.entente.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVRecord;

/**
 * The events of ICEWS of 2014, which others keep as day, name, name of the code, name; laid out as
 * ICEWS lays them out, so that {@code import icews} reads them.
 */
final class Icews14 {
  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");

  private Icews14() {}

  /**
   * Writes them to a file.
   *
   * @param data the folder {@code data} beside the checkout
   */
  static void write(Path data, Path into) throws IOException {
    Map<String, CSVRecord> codes = codes(data.resolve("reference/icews_cameo_codes.csv"));
    Path file = data.resolve("events/icews14_full.tsv.gz");
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
        Writer out = Files.newBufferedWriter(into)) {
      out.write(String.join("\t", COLUMNS) + "\n");
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.write(row(++number, line.split("\t", 4), codes) + "\n");
      }
    }
  }

  private static String row(int number, String[] cells, Map<String, CSVRecord> codes)
      throws IOException {
    String text = cells[2].replace('_', ' ');
    CSVRecord code = codes.get(text.toLowerCase(Locale.ROOT));
    if (code == null) {
      throw new IOException("no code is called '" + text + "'");
    }
    String source = cells[1].replace('_', ' ');
    String target = cells[3].replace('_', ' ');
    return String.join(
        "\t",
        Integer.toString(number),
        cells[0],
        source,
        "",
        country(source),
        text,
        code.get("code"),
        code.get("goldstein"),
        target,
        "",
        country(target),
        Integer.toString(number),
        "1\tICEWS\t\t\t\t\t\t");
  }

  /** The country in parentheses; a name without them may be a country's own. */
  private static String country(String name) {
    int open = name.lastIndexOf('(');
    return open < 0 || !name.endsWith(")") ? name : name.substring(open + 1, name.length() - 1);
  }

  private static Map<String, CSVRecord> codes(Path file) throws IOException {
    Map<String, CSVRecord> codes = new HashMap<>();
    for (CSVRecord row : ReferenceCsv.read(file)) {
      codes.put(row.get("name").toLowerCase(Locale.ROOT), row);
    }
    return codes;
  }
}
