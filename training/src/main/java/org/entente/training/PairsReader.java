package org.entente.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.event.scoring.MarkedPair;
import org.entente.event.scoring.MarkedSentence;
import org.entente.event.scoring.WordPieces;
import org.entente.exchange.Tsv;
import org.entente.model.EventType;

/**
 * Reads the PLV data set (Hu et al., ACL 2024): sentences with a marked source and target and their
 * PLOVER root. Its YIELD, which joins CONCEDE and RETREAT, is read as RETREAT.
 */
final class PairsReader {
  private PairsReader() {}

  /** A row: its sentence's number, for folds, and the example with its one pair. */
  record Row(String sentence, Example example) {}

  static List<Row> read(Path file, WordPieces wordPieces) {
    try {
      List<List<String>> table = Tsv.parse(Files.readString(file));
      List<String> header = table.get(0);
      int marked = header.indexOf("marked_sentence");
      int root = header.indexOf("gold_root");
      int id = header.indexOf("sentence_id");
      List<Row> rows = new ArrayList<>();
      for (List<String> cells : table.subList(1, table.size())) {
        rows.add(new Row(cells.get(id), example(cells.get(marked), cells.get(root), wordPieces)));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static Example example(String marked, String root, WordPieces wordPieces) {
    MarkedPair pair = MarkedPair.parse(marked);
    MarkedSentence sentence = pair.sentence(wordPieces);
    EventType type = root.equals("YIELD") ? EventType.RETREAT : EventType.valueOf(root);
    Example.Act act = new Example.Act(type, null, null, null, null, null);
    return new Example(
        marked, pair.text(), sentence, List.of(new Example.Pair(0, 1, List.of(act))));
  }
}
