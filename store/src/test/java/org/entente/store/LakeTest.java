package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeTest {
  @TempDir Path folder;

  @Test
  void theDatabaseIsMadeAgainFromTheLake() throws IOException {
    String before = filled();
    Files.delete(folder.resolve("events.duckdb"));
    try (Store store = Store.open(folder, Access.READ)) {
      assertThat(Corpus.hash(store)).isEqualTo(before);
      assertThat(store.has("doc-3.txt", "one")).isTrue();
    }
    Store.rebuild(folder);
    try (Store store = Store.open(folder, Access.WRITE)) {
      assertThat(Corpus.hash(store)).isEqualTo(before);
    }
  }

  @Test
  void onlyYearsThatChangedAreWrittenAgain() throws IOException {
    filled();
    Map<Path, FileTime> before = times();
    Document old = Corpus.document(3, 20, "one").document();
    try (Store store = Store.open(folder, Access.WRITE)) {
      store.add(List.of(new CodedDocument(old, "two", List.of())));
    }
    Map<Path, FileTime> after = times();
    String year = "year=" + year(old);
    assertThat(before.keySet().stream().map(file -> file.getName(file.getNameCount() - 3)))
        .map(Path::toString)
        .contains("documents", "events", "limits", "figures", "posts");
    assertThat(before).hasSizeGreaterThan(5 * 5);
    before.forEach(
        (file, time) -> {
          if (!file.toString().contains(year)) {
            assertThat(after).containsEntry(file, time);
          }
        });
    assertThat(after.get(folder.resolve("lake/documents/" + year + "/part.parquet")))
        .isGreaterThan(before.get(folder.resolve("lake/documents/" + year + "/part.parquet")));
  }

  @Test
  void aDocumentWhoseRecordsAreNotAllInTheLakeIsLeftOutToBeReadAgain() throws IOException {
    String before = filled();
    Document lost = Corpus.document(3, 20, "one").document();
    Files.delete(folder.resolve("lake/events/year=" + year(lost) + "/part.parquet"));
    Store.rebuild(folder);
    try (Store store = Store.open(folder, Access.WRITE)) {
      assertThat(store.document(lost.id())).isEmpty();
      assertThat(store.records(lost.id())).isEmpty();
      store.add(StoreTest.batch(0, 40, "one"));
      assertThat(Corpus.hash(store)).isEqualTo(before);
    }
  }

  @Test
  void aStoreOfANewerVersionIsNotTouched() throws SQLException {
    filled();
    mark(99);
    assertThatThrownBy(() -> Store.open(folder, Access.WRITE))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is of version 99")
        .hasMessageContaining("use the Entente that wrote it, or a newer one");
  }

  @Test
  void aStoreOfAnOlderVersionIsMadeAgainFromItsLake() throws SQLException {
    filled();
    mark(1);
    assertThatThrownBy(() -> Store.open(folder, Access.READ))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("entente store rebuild");
    Store.rebuild(folder);
    try (Store store = Store.open(folder, Access.READ)) {
      assertThat(store.summary().events()).isPositive();
    }
  }

  private void mark(int version) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("events.duckdb"));
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE schema_version SET version = " + version);
    }
  }

  @Test
  void aDamagedDatabaseIsReportedWithTheRemedy() throws IOException {
    filled();
    Files.writeString(folder.resolve("events.duckdb"), "no database, whatever its name");
    assertThatThrownBy(() -> Store.open(folder, Access.READ))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("Move events.duckdb away: it is then made again from lake/");
  }

  private String filled() {
    try (Store store = Store.create(folder)) {
      store.add(StoreTest.batch(0, 40, "one"));
      return Corpus.hash(store);
    }
  }

  private static int year(Document document) {
    return Objects.requireNonNull(document.published()).getYear();
  }

  private Map<Path, FileTime> times() throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("lake"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}
