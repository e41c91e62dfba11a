package org.entente.view.report;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Limit;
import org.entente.relation.limit.PlaceboRank.Ranked;
import org.entente.view.Numbers;
import org.entente.view.Words;
import org.entente.view.limit.Answers;
import org.entente.view.limit.LimitReport;
import org.entente.view.report.Brief.Block;
import org.entente.view.report.Brief.Cell;
import org.entente.view.report.Brief.Column;
import org.entente.view.report.Brief.Grid;
import org.entente.view.report.Brief.Picture;

/** What a third state does to the pair, by three sides that share no data. */
final class LimitPart {
  private static final int MOST = 8;

  /** Texts are split evenly where they tell nothing. */
  private static final double HALF = 0.5;

  private final LimitReport limit;
  private final Citations citations;

  LimitPart(LimitReport limit, Citations citations) {
    this.limit = limit;
    this.citations = citations;
  }

  /** Drawing, answers, rank, passages and notes. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<ForestDrawing.Row> rows = new ArrayList<>();
    for (LimitReport.Side side : limit.sides()) {
      double none = side.name().equals("statements") ? HALF : 0;
      String name = side.name() + ": " + Answers.size(side.answer());
      side.answer().size().ifPresent(it -> rows.add(new ForestDrawing.Row(name, it, none)));
    }
    if (!rows.isEmpty()) {
      blocks.add(
          new Picture(
              ForestDrawing.of(rows),
              "Each side's estimate with its 95 % interval; the numbers are in the table below"));
      blocks.add(
          RelationPart.paragraph(
              "Figure 2. Squares: how far each side finds a limit; lines: 95 % intervals. Each row has a unit and a scale of its own; a line that crosses the upright one cannot be told from no limit."));
    }
    blocks.add(answers());
    blocks.add(RelationPart.paragraph(rank()));
    blocks.add(passages());
    limit.notes().forEach(note -> blocks.add(RelationPart.paragraph(note)));
    return blocks;
  }

  private Grid answers() {
    return new Grid(
        "Three sides; each has a unit of its own",
        List.of(
            new Column("side", false),
            new Column("answer", false),
            new Column("limit [95 %]", true),
            new Column("rests on", false),
            new Column("remark", false)),
        limit.sides().stream()
            .map(
                side ->
                    List.of(
                        Cell.of(side.name()),
                        Cell.of(Answers.word(side.answer())),
                        Cell.of(Answers.size(side.answer())),
                        Cell.of(Answers.basis(side)),
                        Cell.of(Answers.remark(side.answer()))))
            .toList());
  }

  private String rank() {
    if (!(limit.measured().rank() instanceof Ranked ranked)) {
      return "It cannot be ranked among other third states, since the series give no size.";
    }
    return "By the series it ranks %d of %d third states (%s)."
        .formatted(ranked.rank(), 1 + ranked.placebos().size(), Numbers.p(ranked.pValue()));
  }

  private Block passages() {
    List<Limit> statements = limit.statements();
    if (statements.isEmpty()) {
      return RelationPart.paragraph("No passage of the texts tells of it.");
    }
    List<Integer> cites = statements.stream().limit(MOST).map(citations::of).toList();
    return new Brief.Paragraph(
        new Cell(
            "Of it tell "
                + Words.count(statements.size(), "passage")
                + (statements.size() > MOST ? ", of which the first " + MOST + ":" : ":"),
            cites));
  }
}
