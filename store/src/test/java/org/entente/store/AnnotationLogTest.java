package org.entente.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationLogTest {
  @TempDir Path folder;

  /** For a process of its own: appends to a target until it has written a number of rows. */
  public static void main(String[] args) {
    AnnotationLog log = AnnotationLog.of(Path.of(args[0]));
    int written = 0;
    while (written < Integer.parseInt(args[2])) {
      try {
        log.append(draft("busy", args[1] + written), log.revision("note", "busy"));
        written++;
      } catch (AnnotationConflictException e) {
        // The other process was faster: look again.
      }
    }
  }

  @Test
  void whatIsAppendedIsReadInOrder() throws AnnotationConflictException {
    AnnotationLog log = AnnotationLog.of(folder);
    assertThat(log.newest()).isZero();
    Annotation one = log.append(draft("a", "1"), 0);
    Annotation two = log.append(draft("b", "2"), 0);
    Annotation three = log.append(draft("a", "3"), one.id());
    assertThat(log.read("note", "a")).containsExactly(one, three);
    assertThat(log.byKind("note")).containsExactly(one, two, three);
    assertThat(log.readSince(one.id(), 1)).containsExactly(two);
    assertThat(log.read("tag", "a")).isEmpty();
    assertThat(log.newest()).isEqualTo(three.id());
    assertThat(log.revision("note", "b")).isEqualTo(two.id());
  }

  @Test
  void whoDidNotSeeTheNewestIsToldWhatCameInBetween() throws AnnotationConflictException {
    AnnotationLog log = AnnotationLog.of(folder);
    Annotation one = log.append(draft("a", "1"), 0);
    Annotation two = log.append(draft("a", "2"), one.id());
    AnnotationConflictException conflict =
        catchThrowableOfType(
            AnnotationConflictException.class, () -> log.append(draft("a", "mine"), one.id()));
    assertThat(conflict.since()).containsExactly(two);
    assertThat(log.byKind("note")).containsExactly(one, two);
  }

  @Test
  void itWorksWhileTheStoreIsOpenForReading() throws AnnotationConflictException {
    Store.create(folder.resolve("s")).close();
    try (Store store = Store.open(folder.resolve("s"), Access.READ)) {
      AnnotationLog log = AnnotationLog.of(store.dir());
      log.append(draft("a", "1"), 0);
      assertThat(log.newest()).isEqualTo(1);
    }
  }

  @Test
  void readingMakesNoFile() throws IOException {
    assertThat(AnnotationLog.of(folder).byKind("note")).isEmpty();
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void twoProcessesAtOnceLoseNothing() throws Exception {
    List<Process> writers = List.of(writer("left"), writer("right"));
    for (Process writer : writers) {
      assertThat(writer.waitFor())
          .as(new String(writer.getErrorStream().readAllBytes(), UTF_8))
          .isZero();
    }
    List<Annotation> all = AnnotationLog.of(folder).byKind("note");
    for (String name : List.of("left", "right")) {
      assertThat(all.stream().map(Annotation::body).filter(body -> body.startsWith(name)))
          .containsExactlyElementsOf(IntStream.range(0, 25).mapToObj(i -> name + i).toList());
    }
  }

  @Test
  void aDamagedFileIsToldInWords() throws IOException {
    Files.writeString(folder.resolve("annotations.sqlite"), "this is no database, it is a text");
    assertThatThrownBy(() -> AnnotationLog.of(folder).byKind("note"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("the store in " + folder);
  }

  private Process writer(String name) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            AnnotationLogTest.class.getName(),
            folder.toString(),
            name,
            "25")
        .start();
  }

  private static Annotation.Draft draft(String target, String body) {
    return new Annotation.Draft("note", target, body, "ann");
  }
}
