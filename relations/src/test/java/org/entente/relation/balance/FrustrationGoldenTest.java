package org.entente.relation.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Networks of states 1946–1999 (Correlates of War) and the Gahuku-Gama tribes. */
@Tag("shared")
class FrustrationGoldenTest {
  private static final Path GOLDEN =
      Path.of(System.getProperty("entente.shared", "../shared"), "data/golden");

  private static Map<String, SignedNetwork> networks() throws IOException {
    Map<String, List<Tie>> ties = new LinkedHashMap<>();
    for (String[] cells : rows("cowList_edges.csv")) {
      ties.computeIfAbsent(cells[0], name -> new ArrayList<>())
          .add(new Tie(cells[1], cells[2], Integer.parseInt(cells[3])));
    }
    Map<String, SignedNetwork> networks = new LinkedHashMap<>();
    ties.forEach((name, list) -> networks.put(name, new SignedNetwork(list)));
    return networks;
  }

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(GOLDEN.resolve(file)).stream()
        .skip(1)
        .map(line -> line.replace("\"", "").split(","))
        .toList();
  }

  @Test
  void theOptimaAreThoseOfTwoOtherSolvers() throws IOException {
    Map<String, SignedNetwork> networks = networks();
    List<String[]> rows = rows("cow_frustration_scip.csv");
    assertThat(rows).hasSizeGreaterThanOrEqualTo(51);
    List<Double> seconds = new ArrayList<>();
    for (String[] row : rows) {
      long start = System.nanoTime();
      SignedNetwork network = networks.getOrDefault(row[0], new SignedNetwork(List.of()));
      assertThat(RandomNetworks.index(network)).as(row[0]).isEqualTo(Integer.parseInt(row[4]));
      seconds.add((System.nanoTime() - start) / 1e9);
      List<Triad> triads = Triads.of(network);
      assertThat(triads).hasSize(Integer.parseInt(row[7]));
      assertThat(triads.stream().filter(triad -> !triad.balanced()))
          .hasSize(Integer.parseInt(row[8]));
    }
    seconds.sort(null);
    System.out.printf(
        "frustration of %d networks: median %.3f s, worst %.3f s%n",
        seconds.size(), seconds.get(seconds.size() / 2), seconds.get(seconds.size() - 1));
    assertThat(seconds.get(seconds.size() / 2)).isLessThan(1.5);
    assertThat(seconds.get(seconds.size() - 1)).isLessThan(20);
  }

  /** Every tenth tie of two networks, flipped and solved from the start. */
  @Test
  void theChangesAreThoseOfTheFlippedNetworks() throws IOException {
    for (String name : List.of("48-51", "74-77")) {
      SignedNetwork network = networks().getOrDefault(name, new SignedNetwork(List.of()));
      int index = RandomNetworks.index(network);
      List<TieStrain> strains = TieStrain.of(network);
      for (int i = 0; i < strains.size(); i += 10) {
        TieStrain strain = strains.get(i);
        assertThat(strain.change())
            .as("%s %s", name, strain.tie())
            .hasValue(RandomNetworks.index(network.flip(strain.tie())) - index);
      }
    }
  }
}
