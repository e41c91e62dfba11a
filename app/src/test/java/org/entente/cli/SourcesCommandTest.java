package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.EventType.ACCUSE;
import static org.entente.model.EventType.AGREE;
import static org.entente.model.EventType.SUPPORT;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesCommandTest {
  private static final String COMMAS = "Herald, \"Evening\" Edition";

  @TempDir Path folder;

  @BeforeEach
  void storeEvents() {
    for (int i = 0; i < 7; i++) {
      Events.in("herald-" + i + ".txt", "2020-06-0" + (i + 1))
          .from(COMMAS)
          .add("EGY>ETH", ACCUSE, null, "Egypt accused Ethiopia, number " + i + ".")
          .add("EGY>ETH", ACCUSE, null, "Ethiopia filled the dam, a spokesman said, " + i + ".")
          .store(folder.resolve("entente-store"));
      Events.in("courier-" + i + ".txt", "2020-06-0" + (i + 1))
          .from("Courier")
          .add("EGY>ETH", SUPPORT, null, "Cairo backed the plan of its neighbour, part " + i + ".")
          .store(folder.resolve("entente-store"));
    }
    Events.in("courier.txt", "2021-01-01")
        .from("Courier")
        .add("EGY+SDN", AGREE, null, "Egypt and Sudan agreed.")
        .figure("EGY+SDN", 250, "persons", "soldiers", null)
        .store(folder.resolve("entente-store"));
    Events.in("figures.txt", "2021-01-01")
        .from("Courier")
        .figure("EGY+SDN", 90, "persons", "soldiers", null)
        .store(folder.resolve("entente-store"));
    Events.in("leaflet.txt", "2021-01-01")
        .add("EGY+SDN", AGREE, null, "An accord was made.")
        .store(folder.resolve("entente-store"));
  }

  @Test
  void outletsStandInATableThoseWithMostClaimsFirst() {
    String text = sources();
    assertThat(text)
        .startsWith("2 outlets, 25 claims, 1 of them from documents without an outlet\n")
        .contains("It measures what is told, not why");
    assertThat(text.lines().filter(line -> line.startsWith("Herald")).findFirst())
        .hasValueSatisfying(line -> assertThat(line).contains(" 14 ", "EGY 14, ETH 14"));
    assertThat(text.lines().filter(line -> line.startsWith("Courier")).findFirst())
        .hasValueSatisfying(line -> assertThat(line).contains("EGY 10, ETH 7, SDN 3", "0 of 8"));
    assertThat(text.indexOf("Herald,")).isLessThan(text.indexOf("Courier"));
  }

  @Test
  void aProfileHasTheToneOfEachSideBesideTheCorpus() {
    String text = sources("courier");
    assertThat(text)
        .startsWith("Courier: 10 claims (8 events, 0 limits, 2 figures)\n")
        .contains("corroborated  0 of 8 events: another outlet tells it too")
        .contains("not looked for; --contradictions does")
        .contains("a difference alone does not show a bias")
        .contains("Too little for a tone, which needs 5 acts", "Sudan (SDN) 3.");
    assertThat(text.lines().filter(line -> line.startsWith("Egypt (EGY)")).findFirst())
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .contains("by it", "+3.00", "-0.65", "+3.65 (")
                    .doesNotContain("no diff"));
  }

  @Test
  void allSourcesAreSetBesideEachOtherAboutOneSide() {
    String text = sources("--about", "Ethiopia");
    assertThat(text)
        .startsWith("2 outlets, 21 claims, about Ethiopia (ETH)\n")
        .doesNotContain("Sudan");
    assertThat(text.lines().filter(line -> line.contains("towards it"))).hasSize(2);
    assertThat(sources("Courier", "--about", "Sudan"))
        .contains("Courier: 3 claims", "Too little for a tone", "Sudan (SDN) 3.")
        .doesNotContain("Egypt (EGY)", "difference");
  }

  @Test
  void speakersAreProfiledAsWell() {
    assertThat(sources("--speakers"))
        .startsWith("1 speaker, 25 claims, 18 of them by the writers themselves")
        .contains("a spokesman");
    assertThat(sources("Spokesman", "--speakers")).startsWith("a spokesman: 7 claims");
  }

  @Test
  void timeNarrowsTheClaims() {
    assertThat(sources("--since", "2021")).startsWith("1 outlet, 4 claims, 1 of them");
    assertThat(sources("--since", "2030")).contains("no claim of that sort");
  }

  @Test
  void csvQuotesNamesAndLeavesOutWhatWasNotLookedFor() {
    assertThat(sources("--format", "csv").lines().toList())
        .hasSize(3)
        .startsWith(
            "source,code,claims,events,limits,figures,most_told_of,corroborated,"
                + "corroborated_share,alone,alone_share,doubted,doubted_share,contradicted,"
                + "contradicted_share")
        .element(1)
        .asString()
        .startsWith("\"Herald, \"\"Evening\"\" Edition\",,14,14,0,0,EGY+ETH,0,0,")
        .endsWith(",0,0,,");
    assertThat(sources("Courier", "--format", "csv").lines().toList())
        .hasSize(4)
        .first()
        .asString()
        .startsWith("source,code,side,claims,by_it_acts,by_it_documents,by_it_mean");
  }

  @Test
  void jsonLinesHaveSourcesAndTones() {
    assertThat(sources("--about", "ETH", "--format", "jsonl").lines().toList())
        .hasSize(4)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("\"kind\":\"source\"", "\"source\":\"Courier\"")
                    .contains("\"contradicted\":null"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("\"kind\":\"tone\"", "\"side\":\"ETH\"", "\"towards_it_mean\":3.0"));
  }

  @Test
  void anUnknownNameBringsSimilarOnes() {
    Run run = Run.in(folder, "sources", "Couriel");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("No source is called 'Couriel'. Did you mean Courier?");
    assertThat(Run.in(folder, "sources", "evening").err()).contains("Did you mean " + COMMAS);
    assertThat(Run.in(folder, "sources", "Xyzzyqq").err()).contains("without a name lists all");
    assertThat(Run.in(folder, "sources", "--about", "Ethiopa").err()).contains("Ethiopia (ETH)");
  }

  @Test
  void textsWithoutAnOutletSayWhatToDo() {
    Path other = folder.resolve("other");
    Events.in("leaflet.txt", "2021-01-01")
        .add("EGY+SDN", AGREE, null, "An accord was made.")
        .store(other);
    assertThat(sources("--store", other.toString()))
        .contains("None of the documents names its outlet", "try --speakers");
    assertThat(sources("--speakers", "--store", other.toString()))
        .contains("None of the texts names a speaker");
  }

  @Test
  void theHelpSaysWhatContradictionsCost() {
    assertThat(Run.in(folder, "sources", "--help").out())
        .containsPattern("--contradictions\\s+Also look for contradictions. This takes\\s+minutes");
  }

  @Test
  void contradictionsAreCountedWhereTheyAreLookedFor() {
    Model.needed();
    Events.in("a.txt", "2020-07-01")
        .from("Courier")
        .add("EGY+ETH", AGREE, "2020-06-20", "Egypt and Ethiopia signed the dam treaty on 20 June.")
        .store(folder.resolve("entente-store"));
    String text = sources("Courier", "--contradictions");
    assertThat(text).containsPattern("contradicted  \\d+ of 11 claims \\(\\d+%\\)");
  }

  private String sources(String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = "sources";
    System.arraycopy(more, 0, arguments, 1, more.length);
    Run run = Run.in(folder, arguments);
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out();
  }
}
