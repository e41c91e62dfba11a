package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    ExportCommandTest.fill(folder.resolve("entente-store"));
  }

  private Run export(String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = "export";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return Run.in(folder, arguments);
  }

  private Path bundle(String... more) {
    List<String> arguments = new ArrayList<>(List.of("bundle", "--out", "b"));
    arguments.addAll(List.of(more));
    Run run = export(arguments.toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isZero();
    return folder.resolve("b");
  }

  private static Set<String> files(Path bundle) throws IOException {
    try (Stream<Path> files = Files.walk(bundle)) {
      Set<String> names = new TreeSet<>();
      files.filter(Files::isRegularFile).forEach(it -> names.add(bundle.relativize(it).toString()));
      return names;
    }
  }

  @Test
  void holdsDataSettingsVersionsAndTexts() throws IOException {
    Path bundle = bundle("--title", "Two & three", "--author", "Ada L.");
    assertThat(files(bundle))
        .containsExactlyInAnyOrder(
            "data/records.jsonl",
            "data/events.csv",
            "data/events.parquet",
            "data/limits.csv",
            "data/limits.parquet",
            "data/figures.csv",
            "data/figures.parquet",
            "data/series.csv",
            "query.json",
            "versions.json",
            "methods.md",
            "reproduce.md",
            "CITATION.cff",
            "citation.bib",
            "datapackage.json",
            "ro-crate-metadata.json",
            "checksums.sha256");
    assertThat(Files.readString(bundle.resolve("CITATION.cff")))
        .contains("title: \"Two & three\"", "- name: \"Ada L.\"");
    assertThat(Files.readString(bundle.resolve("citation.bib")))
        .contains("title = {Two \\& three}", "author = {{Ada L.}}");
    JsonNode versions = JSON.readTree(bundle.resolve("versions.json").toFile());
    assertThat(versions.get("relation_model_sha256").asText()).matches("[0-9a-f]{64}");
    assertThat(versions.get("lexicon_sha256").asText()).matches("[0-9a-f]{64}");
    assertThat(Files.readString(bundle.resolve("methods.md")))
        .contains("4 events, 1 limits, 1 figures", "Entente 0.", "0.65");
    for (String file : files(bundle)) {
      if (!file.endsWith("parquet")) {
        assertThat(Files.readString(bundle.resolve(file)))
            .as(file)
            .doesNotContain(folder.toString())
            .doesNotContain("unknown version");
      }
    }
  }

  @Test
  void theSeriesIsMadeAgainByTheSqlThatItNames() throws IOException, SQLException {
    Path bundle = bundle("IND", "RUS");
    String guide = Files.readString(bundle.resolve("reproduce.md"));
    String sql = guide.substring(guide.indexOf("```sql\n") + 7, guide.lastIndexOf("```"));
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(sql.replace("'data/", "'" + bundle.resolve("data") + "/"))) {
      while (result.next()) {
        StringBuilder row = new StringBuilder(result.getString(1));
        for (int i = 2; i <= 7; i++) {
          row.append(',').append(result.getString(i));
        }
        rows.add(row.toString());
      }
    }
    assertThat(rows).isNotEmpty();
    assertThat(Files.readAllLines(bundle.resolve("data/series.csv")))
        .startsWith(
            "start,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict,"
                + "cooperation_score,conflict_score")
        .endsWith(rows.toArray(String[]::new))
        .hasSize(1 + rows.size());
    assertThat(guide)
        .contains("entente relation IND RUS --by month", "entente export bundle IND RUS");
  }

  @Test
  void metadataNameEveryFile() throws IOException {
    Path bundle = bundle();
    JsonNode crate = JSON.readTree(bundle.resolve("ro-crate-metadata.json").toFile());
    assertThat(crate.get("@context").get(0).asText())
        .isEqualTo("https://w3id.org/ro/crate/1.1/context");
    Set<String> ids = new TreeSet<>();
    crate.get("@graph").forEach(entity -> ids.add(entity.get("@id").asText()));
    Set<String> described = files(bundle);
    described.removeAll(Set.of("checksums.sha256"));
    assertThat(ids).containsAll(described).contains("./");
    crate
        .findValues("@id")
        .forEach(
            id ->
                assertThat(ids.contains(id.asText()) || id.asText().startsWith("https://w3id"))
                    .as(id.asText())
                    .isTrue());
    JsonNode events = null;
    for (JsonNode resource :
        JSON.readTree(bundle.resolve("datapackage.json").toFile()).get("resources")) {
      assertThat(bundle.resolve(resource.get("path").asText())).isRegularFile();
      events = resource.get("path").asText().equals("data/events.csv") ? resource : events;
    }
    List<String> fields = new ArrayList<>();
    Objects.requireNonNull(events)
        .get("schema")
        .get("fields")
        .forEach(field -> fields.add(field.get("name").asText()));
    assertThat(Files.readAllLines(bundle.resolve("data/events.csv")))
        .first()
        .isEqualTo(String.join(",", fields));
  }

  @Test
  void aBundleIsVerified() throws IOException {
    Path bundle = bundle("IND", "RUS", "--since", "2014", "--until", "2015-01");
    Run alone = export("--verify", "b");
    assertThat(alone.exit()).as(alone.err()).isZero();
    assertThat(alone.err()).contains("all checksums hold.");
    Run beside = export("--verify", "b", "--store", "entente-store");
    assertThat(beside.exit()).as(beside.err()).isZero();
    assertThat(beside.err()).contains("the store gives the same records");
    Files.writeString(bundle.resolve("methods.md"), "other");
    Files.delete(bundle.resolve("query.json"));
    Files.writeString(bundle.resolve("more.txt"), "more");
    Run changed = export("--verify", "b");
    assertThat(changed.exit()).isEqualTo(3);
    assertThat(changed.err())
        .contains("methods.md was changed", "query.json is missing", "more.txt does not belong");
  }

  @Test
  void aStoreThatGivesOtherRecordsIsTold() {
    bundle("IND", "RUS");
    Events.in("c.txt", "2016-01-01")
        .add("RUS>IND", EventType.AID, "2016-01-01", "Russia helped India.")
        .store(folder.resolve("entente-store"));
    Events.in("b.txt", "2016-01-01")
        .add("RUS>IND", EventType.ACCUSE, null, "Russia accused India.")
        .store(folder.resolve("other"));
    Run more = export("--verify", "b", "--store", "entente-store");
    assertThat(more.exit()).isEqualTo(3);
    assertThat(more.err())
        .contains("1 records of the store fit")
        .doesNotContain("of the bundle are");
    Run other = export("--verify", "b", "--store", "other");
    assertThat(other.err()).contains("3 records of the bundle are not", "1 records of the store");
  }

  @Test
  void aZipHoldsTheSame() throws IOException {
    Run run = export("bundle", "--out", "b.zip");
    assertThat(run.exit()).as(run.err()).isZero();
    Run verified = export("--verify", "b.zip", "--store", "entente-store");
    assertThat(verified.exit()).as(verified.err()).isZero();
    Files.writeString(folder.resolve("c.zip"), "no zip");
    assertThat(export("--verify", "c.zip").err()).contains("neither a folder nor a whole zip");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("entente-store", "b.zip", "c.zip");
  }

  @Test
  void filesThatAreThereAreNotTouched() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("b/mine.txt"), "mine");
    Run run = export("bundle", "--out", "b");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("holds files already");
    assertThat(export("--verify", "b").err()).contains("is no bundle");
    assertThat(files(folder.resolve("b"))).containsExactly("mine.txt");
  }
}
