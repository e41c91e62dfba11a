package org.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.actor.ActorFinder;
import org.entente.claim.Figures;
import org.entente.event.ReadSentence;
import org.entente.model.Block;
import org.entente.model.Document;
import org.entente.model.Figure;
import org.entente.model.Span;

/**
 * Sentences of our own with the figures that a reader marked in them: {@code figures.tsv}, by which
 * the rules were made, and {@code figures_kept.tsv}, which nobody looked at while making them.
 */
final class FigureTable {
  private static final double EXACT = 1e-6;

  private final Map<String, List<Expected>> sentences = new LinkedHashMap<>();
  private int expected;
  private int found;
  private int qualified;
  private int extra;

  private record Expected(double quantity, String unit, String qualifier) {
    boolean is(Figure figure) {
      return unit.equals(figure.unit())
          && Math.abs(quantity - figure.quantity()) <= EXACT * Math.max(1, quantity);
    }
  }

  private FigureTable() {}

  /** A row of the report: what {@code figures} finds in the table of this name. */
  static String measured(String name, ActorFinder actors, Figures figures) throws IOException {
    FigureTable table = read(name);
    table.sentences.forEach(
        (text, marked) ->
            table.count(
                marked,
                ReadSentence.of(document(text), actors).stream()
                    .flatMap(sentence -> figures.of(sentence).stream())
                    .toList()));
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %.3f | %.3f | %.3f |%n",
        name,
        table.sentences.size(),
        table.expected,
        (double) table.found / (table.found + table.extra),
        (double) table.found / table.expected,
        (double) table.qualified / table.found);
  }

  private static FigureTable read(String name) throws IOException {
    FigureTable table = new FigureTable();
    try (InputStream stream = FigureTable.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException("the table " + name + " is not on the class path");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().skip(1).toList()) {
        String[] cells = line.split("\t", -1);
        List<Expected> marked =
            table.sentences.computeIfAbsent(cells[0], sentence -> new ArrayList<>());
        if (!cells[1].isEmpty()) {
          marked.add(new Expected(Double.parseDouble(cells[1]), cells[2], cells[3]));
        }
      }
    }
    return table;
  }

  private static Document document(String text) {
    Block block = Block.of(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    return new Document("table", text, null, null, null, null, "en", List.of(block));
  }

  private void count(List<Expected> marked, List<Figure> said) {
    List<Figure> left = new ArrayList<>(said);
    expected += marked.size();
    for (Expected each : marked) {
      Figure match = left.stream().filter(each::is).findFirst().orElse(null);
      if (match != null) {
        left.remove(match);
        found++;
        qualified += match.qualifier().label().equals(each.qualifier) ? 1 : 0;
      }
    }
    extra += left.size();
  }
}
