package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher builds again when something changed that the application is built from. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path ROOT = Path.of(System.getProperty("entente.root"));
  private static final Pattern MODULE = Pattern.compile("<artifactId>entente-(\\w+)</artifactId>");
  private static final FileTime BEFORE = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
  private static final FileTime BUILT = FileTime.from(Instant.parse("2020-01-02T00:00:00Z"));
  private static final FileTime AFTER = FileTime.from(Instant.parse("2020-01-03T00:00:00Z"));

  @TempDir Path home;

  /** A checkout whose jar is newer than all else, and whose build only says that it was called. */
  @BeforeEach
  void checkout() throws IOException {
    Files.copy(ROOT.resolve("entente"), home.resolve("entente"));
    Files.writeString(home.resolve("mvnw"), "#!/bin/sh\necho the build was called\nexit 1\n");
    assertThat(home.resolve("mvnw").toFile().setExecutable(true)).isTrue();
    empty("pom.xml");
    empty("lexicon/units.toml");
    for (String module : modules()) {
      empty(module + "/pom.xml");
      empty(module + "/src/main/java/A.java");
    }
    empty("app/target/entente.jar");
    try (Stream<Path> all = Files.walk(home)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        Files.setLastModifiedTime(path, BEFORE);
      }
    }
    Files.setLastModifiedTime(home.resolve("app/target/entente.jar"), BUILT);
  }

  @Test
  void nothingIsBuiltWhereNothingChanged() throws IOException, InterruptedException {
    assertThat(launched()).doesNotContain("building");
  }

  @Test
  void aChangeInAnyModuleThatTheApplicationIsBuiltFromIsBuilt()
      throws IOException, InterruptedException {
    assertThat(modules()).contains("core", "coder", "relations", "store", "app");
    for (String module : modules()) {
      for (String file : List.of("/pom.xml", "/src/main/java/A.java")) {
        Path changed = home.resolve(module + file);
        Files.setLastModifiedTime(changed, AFTER);
        assertThat(launched()).as(module + file).contains("building", "the build was called");
        Files.setLastModifiedTime(changed, BEFORE);
      }
    }
  }

  @Test
  void aChangeOfTheLexiconIsBuilt() throws IOException, InterruptedException {
    Files.setLastModifiedTime(home.resolve("lexicon/units.toml"), AFTER);
    assertThat(launched()).contains("building", "the build was called");
  }

  private String launched() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("bash", home.resolve("entente").toString(), "--version")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  /** The modules of the application and of those that it needs, by their poms. */
  private static Set<String> modules() throws IOException {
    Set<String> found = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of("app"));
    while (!open.isEmpty()) {
      String module = open.remove();
      if (found.add(module)) {
        Matcher named = MODULE.matcher(Files.readString(ROOT.resolve(module + "/pom.xml")));
        named.results().forEach(it -> open.add(it.group(1)));
      }
    }
    return found;
  }

  private void empty(String name) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }
}
