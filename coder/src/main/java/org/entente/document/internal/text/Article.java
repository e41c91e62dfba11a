package org.entente.document.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Block;
import org.entente.model.Block.Kind;

/** The blocks of a text by one author. */
final class Article {
  private static final int HEADING_LENGTH = 120;
  private static final int HEADING_WORDS = 16;
  private static final int FURNITURE_REPEATS = 3;

  private Article() {}

  static List<Block> blocks(Page page, int title) {
    Set<String> furniture = repeated(page);
    Set<String> headings = new HashSet<>();
    List<Block> blocks = new ArrayList<>();
    boolean links = false;
    for (int i = 0; i < page.size(); i++) {
      Unit unit = page.unit(i);
      if (i == title) {
        blocks.add(Block.of(unit.span(), Kind.TITLE));
        headings.add(unit.key());
      } else if (page.isProse(i) && !isRepeated(unit, furniture)) {
        boolean heading = isHeading(unit);
        links &= heading;
        if (!links && (!heading || headings.add(unit.key()))) {
          add(blocks, unit, page, heading ? Kind.HEADING : Kind.PARAGRAPH);
        }
      } else {
        links |= Furniture.opensLinks(unit.text());
      }
    }
    return blocks;
  }

  private static void add(List<Block> blocks, Unit unit, Page page, Kind kind) {
    Captions.without(unit, page.text()).forEach(span -> blocks.add(Block.of(span, kind)));
  }

  private static boolean isRepeated(Unit unit, Set<String> furniture) {
    return !furniture.isEmpty()
        && unit.text().length() <= HEADING_LENGTH
        && furniture.contains(unit.key());
  }

  /** Whether a unit stands over what follows rather than saying something itself. */
  static boolean isHeading(Unit unit) {
    return unit.heading()
        || (unit.isHeadline()
            && unit.text().length() <= HEADING_LENGTH
            && unit.words() <= HEADING_WORDS);
  }

  /** Short lines that stand in the text three times or more: running heads, links. */
  private static Set<String> repeated(Page page) {
    Map<String, Integer> counts = new HashMap<>();
    for (Unit unit : page.units()) {
      if (unit.text().length() <= HEADING_LENGTH && !unit.endsSentence()) {
        counts.merge(unit.key(), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < FURNITURE_REPEATS);
    return counts.keySet();
  }
}
