package org.entente.cli.export;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.exchange.RecordKind;
import org.entente.view.bundle.BundleFacts;
import org.entente.view.bundle.BundleFacts.BundleFile;
import org.entente.view.bundle.Citation;
import org.entente.view.bundle.DataPackage;
import org.entente.view.bundle.Methods;
import org.entente.view.bundle.Reproduction;
import org.entente.view.bundle.RoCrate;
import org.jspecify.annotations.Nullable;

/** A folder, or a zip, from which somebody else makes every figure again. */
public final class Bundle {
  static final String RECORDS = "data/records.jsonl";
  static final String QUERY = "query.json";

  private final Exporter exporter;
  private final BundleFacts facts;
  private final List<BundleFile> files = new ArrayList<>();

  /**
   * A bundle of these records.
   *
   * @param facts without the numbers of records, which are not known yet
   */
  public Bundle(Exporter exporter, BundleFacts facts) {
    this.exporter = exporter;
    this.facts = facts;
  }

  /**
   * Writes it.
   *
   * @param target a file {@code .zip}, replaced if it is there; else a folder, absent or empty
   * @return how many records of each kind
   */
  public Map<RecordKind, Long> write(Path target) throws IOException {
    return BundlePlace.make(target, this::fill);
  }

  private Map<RecordKind, Long> fill(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
    counts.putAll(exporter.write(ExportFormat.JSONL, folder.resolve(RECORDS)));
    note(folder, RECORDS, "application/jsonl", "All records, one JSON object a line", null);
    for (RecordKind kind : RecordKind.values()) {
      if (counts.getOrDefault(kind, 0L) > 0 || kind == RecordKind.EVENTS) {
        tables(folder, kind);
      }
    }
    String series = "data/series.csv";
    put(folder, series, "text/csv", "Events by month", SeriesCsv.of(exporter.selected()));
    texts(folder, facts.withCounts(counts));
    Checksums.write(folder);
    return counts;
  }

  private void tables(Path folder, RecordKind kind) throws IOException {
    Exporter one = exporter.of(Set.of(kind));
    String csv = "data/" + kind.label() + ".csv";
    one.write(ExportFormat.CSV, folder.resolve(csv));
    note(folder, csv, "text/csv", "The " + kind.label() + ", one a row", kind);
    String parquet = "data/" + kind.label() + ".parquet";
    one.write(ExportFormat.PARQUET, folder.resolve(parquet));
    String type = "application/vnd.apache.parquet";
    note(folder, parquet, type, "The " + kind.label() + ", with lists and types", kind);
  }

  private void texts(Path folder, BundleFacts told) throws IOException {
    String json = "application/json";
    String markdown = "text/markdown";
    put(folder, QUERY, json, "Which records", QueryJson.of(exporter.selected()));
    put(folder, "versions.json", json, "What made the records", versions(told.versions()));
    put(folder, "methods.md", markdown, "How records are made", Methods.of(told));
    put(folder, "reproduce.md", markdown, "How to make all again", Reproduction.of(told));
    put(folder, "CITATION.cff", "text/yaml", "How to cite", Citation.cff(told));
    put(folder, "citation.bib", "text/x-bibtex", "The same for BibTeX", Citation.bibtex(told));
    put(
        folder,
        "datapackage.json",
        json,
        "Frictionless Data Package metadata",
        DataPackage.of(told, files));
    put(folder, "ro-crate-metadata.json", json, "RO-Crate metadata", RoCrate.of(told, files));
  }

  private static String versions(Map<String, String> versions) {
    ObjectNode root = new JsonMapper().createObjectNode();
    new TreeMap<>(versions).forEach(root::put);
    return root.toPrettyString() + "\n";
  }

  private void put(Path folder, String path, String type, String description, String text)
      throws IOException {
    Files.writeString(folder.resolve(path), text);
    note(folder, path, type, description, null);
  }

  private void note(
      Path folder, String path, String type, String description, @Nullable RecordKind kind)
      throws IOException {
    Path file = folder.resolve(path);
    files.add(new BundleFile(path, type, description, Files.size(file), Checksums.of(file), kind));
  }
}
