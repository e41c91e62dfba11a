package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.event.PairJudge;
import org.entente.event.scoring.MarkedPair;
import org.entente.exchange.Tsv;

/** Types of the pairs of a data set, in its order, as the pair scorer's table wants them. */
final class Pairs {
  private Pairs() {}

  /** Lines of a table with the column {@code event}. */
  static List<String> classify(Path pairs, PairJudge judge) throws IOException {
    List<String> lines = new ArrayList<>(List.of("event"));
    List<List<String>> rows = Tsv.parse(Files.readString(pairs));
    int marked = rows.get(0).indexOf("marked_sentence");
    for (List<String> row : rows.subList(1, rows.size())) {
      MarkedPair pair = MarkedPair.parse(row.get(marked));
      lines.add(judge.judge(pair).best().name());
    }
    return lines;
  }
}
