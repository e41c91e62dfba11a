package org.entente.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.event.scoring.MarkedSentence;
import org.entente.event.scoring.WordPieces;
import org.entente.model.EventType;
import org.entente.model.Span;

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
    StringBuilder plain = new StringBuilder();
    int[] ends = new int[4];
    List<String> tags = Arrays.asList("<s>", "</s>", "<t>", "</t>");
    for (int i = 0; i < marked.length(); i++) {
      String tag = "";
      for (String candidate : tags) {
        if (marked.startsWith(candidate, i)) {
          tag = candidate;
        }
      }
      if (tag.isEmpty()) {
        plain.append(marked.charAt(i));
      } else {
        ends[tags.indexOf(tag)] = plain.length();
        i += tag.length() - 1;
      }
    }
    List<List<Span>> sides =
        List.of(List.of(new Span(ends[0], ends[1])), List.of(new Span(ends[2], ends[3])));
    MarkedSentence sentence = MarkedSentence.of(wordPieces.of(plain.toString()), sides);
    EventType type = root.equals("YIELD") ? EventType.RETREAT : EventType.valueOf(root);
    Example.Act act = new Example.Act(type, null, null, null, null, null);
    return new Example(marked, sentence, List.of(new Example.Pair(0, 1, List.of(act))));
  }
}
