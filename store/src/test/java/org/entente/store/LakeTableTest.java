package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeTableTest {
  @TempDir Path folder;

  @Test
  void everyRowHasACellForEachColumn() {
    CodedDocument document = Corpus.document(3, 20, "one");
    int rows = 0;
    for (LakeTable table : LakeTable.all()) {
      for (List<@Nullable Object> row : table.rows(document, LocalDateTime.MIN)) {
        assertThat(row).as(table.name()).hasSameSizeAs(table.columns());
        rows++;
      }
    }
    assertThat(rows).isEqualTo(1 + document.records().size());
    assertThat(LakeTable.all().get(LakeTable.all().size() - 1).name()).isEqualTo("documents");
  }

  @Test
  void aYearThatAnotherProgramWroteIntoSeveralFilesCountsUntilTheStoreWritesIt()
      throws IOException {
    List<CodedDocument> documents = StoreTest.batch(0, 30, "one");
    String whole = hash("whole", documents);
    hash("early", documents.subList(0, 15));
    hash("late", documents.subList(15, 30));
    merge("early", "part-1.parquet");
    merge("late", "part-2.parquet");
    Path merged = folder.resolve("merged");
    Store.rebuild(merged);
    try (Store store = Store.open(merged, Access.WRITE)) {
      assertThat(Corpus.hash(store)).isEqualTo(whole);
      store.add(List.of(new CodedDocument(documents.get(0).document(), "two", List.of())));
    }
    Files.delete(merged.resolve("events.duckdb"));
    try (Store store = Store.open(merged, Access.READ)) {
      assertThat(store.has(documents.get(0).document().id(), "two")).isTrue();
      assertThat(store.summary().documents()).isEqualTo(30);
    }
  }

  private String hash(String name, List<CodedDocument> documents) {
    try (Store store = Store.create(folder.resolve(name))) {
      store.add(documents);
      return Corpus.hash(store);
    }
  }

  private void merge(String from, String part) throws IOException {
    Path lake = folder.resolve(from).resolve("lake");
    List<Path> parts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(lake)) {
      files.filter(Files::isRegularFile).forEach(parts::add);
    }
    for (Path file : parts) {
      Path target = folder.resolve("merged/lake").resolve(lake.relativize(file));
      Files.createDirectories(target.resolveSibling(""));
      Files.copy(file, target.resolveSibling(part));
    }
  }
}
