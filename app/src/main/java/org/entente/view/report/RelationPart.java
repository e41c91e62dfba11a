package org.entente.view.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.Interval;
import org.entente.model.Report;
import org.entente.model.Status;
import org.entente.relation.score.Axis;
import org.entente.relation.score.PairHistory;
import org.entente.relation.score.PairHistory.Turn;
import org.entente.relation.score.PeriodScore;
import org.entente.view.Numbers;
import org.entente.view.report.Brief.Block;
import org.entente.view.report.Brief.Cell;
import org.entente.view.report.Brief.Column;
import org.entente.view.report.Brief.Grid;
import org.entente.view.report.Brief.Paragraph;
import org.entente.view.report.Brief.Picture;

/** The pair over time: both axes, where they turned, and the numbers behind them. */
final class RelationPart {
  private static final double LIKELY = 0.5;
  private static final int HEAVIEST = 3;
  private static final int ROWS = 400;

  private final BriefFacts facts;
  private final Citations citations;

  RelationPart(BriefFacts facts, Citations citations) {
    this.facts = facts;
    this.citations = citations;
  }

  /** Drawing and turning points. */
  List<Block> course(PairHistory history) {
    String by = facts.relation().basis().period();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Picture(
            AxesDrawing.of(history),
            "Cooperation and conflict by %s; the numbers are in the last table".formatted(by)));
    blocks.add(
        paragraph(
            "Figure 1. Bars: the summed intensity of all acts of a %s, of the words and deeds that the texts tell as fact. Lines on them: 95 %% intervals, from the documents that there are; a %s with one document has none. Broken lines: turning points."
                .formatted(by, by)));
    for (Axis axis : Axis.values()) {
      List<Integer> cites = heaviest(axis, span(history));
      if (!cites.isEmpty()) {
        String told = "The heaviest reports of %s in figure 1:".formatted(name(axis));
        blocks.add(new Paragraph(new Cell(told, cites)));
      }
    }
    List<Turn> turns = history.likeliest(LIKELY);
    blocks.add(
        turns.isEmpty()
            ? paragraph("No turning point is likelier than not.")
            : new Grid(
                "Turning points that are likelier than not",
                List.of(
                    new Column("axis", false),
                    new Column("about", false),
                    new Column("acts a " + by + ", before", true),
                    new Column("after", true),
                    new Column("probability", true),
                    new Column("heaviest acts then", false)),
                turns.stream().map(this::row).toList()));
    return blocks;
  }

  private List<Cell> row(Turn turn) {
    return List.of(
        Cell.of(name(turn.axis())),
        Cell.of(turn.at().period().label()),
        Cell.of(Plain.number(turn.before())),
        Cell.of(Plain.number(turn.at().level())),
        Cell.of(Numbers.significant(turn.at().nearby(), 2)),
        new Cell("", heaviest(turn.axis(), turn.at().period().days())));
  }

  private static String name(Axis axis) {
    return axis.name().toLowerCase(Locale.ROOT);
  }

  private static Interval span(PairHistory history) {
    List<PeriodScore> periods = history.scores().periods();
    return new Interval(
        periods.get(0).period().days().start(),
        periods.get(periods.size() - 1).period().days().end());
  }

  /** The passages of the acts of most intensity in a stretch of days. */
  List<Integer> heaviest(Axis axis, Interval days) {
    return facts.reports().stream()
        .map(Report::event)
        .filter(event -> event.status() == Status.ASSERTED && axis(event) == axis)
        .filter(event -> within(event, days))
        .sorted(
            Comparator.comparingDouble((Event event) -> -Math.abs(event.score()))
                .thenComparing(Event::confidence, Comparator.reverseOrder())
                .thenComparing(Event::id))
        .limit(HEAVIEST)
        .map(citations::of)
        .toList();
  }

  private static Axis axis(Event event) {
    return event.type().quad().isCooperation() ? Axis.COOPERATION : Axis.CONFLICT;
  }

  private static boolean within(Event event, Interval days) {
    EventDate date = event.date();
    var day = date == null ? event.published() : date.interval().start();
    return day != null && !day.isBefore(days.start()) && !day.isAfter(days.end());
  }

  /** Every period in which somebody acted, with intervals. */
  List<Block> data(PairHistory history) {
    List<List<Cell>> rows = new ArrayList<>();
    List<PeriodScore> periods = history.scores().periods();
    for (int p = 0; p < periods.size(); p++) {
      PeriodScore score = periods.get(p);
      if (score.cooperation().acts() + score.conflict().acts() > 0) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(score.period().label())));
        for (Axis axis : Axis.values()) {
          row.add(Cell.of(Integer.toString(score.on(axis).acts())));
          row.add(Cell.of(Plain.number(score.on(axis).total())));
          row.add(Cell.of(interval(history, axis, p)));
        }
        rows.add(row);
      }
    }
    List<Column> columns = new ArrayList<>(List.of(new Column("period", false)));
    for (String axis : List.of("cooperation", "conflict")) {
      columns.add(new Column(axis + ": acts", true));
      columns.add(new Column("intensity", true));
      columns.add(new Column("95 %", true));
    }
    int left = Math.max(0, rows.size() - ROWS);
    String caption =
        "Periods with acts; those that are not here have none"
            + (left > 0 ? ". The first " + left + " are left out" : "");
    return List.of(new Grid(caption, columns, rows.subList(left, rows.size())));
  }

  private static String interval(PairHistory history, Axis axis, int period) {
    Optional<String> told =
        history
            .ranges(axis)
            .get(period)
            .map(it -> it.total())
            .map(it -> Plain.number(it.low()) + " to " + Plain.number(it.high()));
    return told.orElse("");
  }

  static Paragraph paragraph(String text) {
    return new Paragraph(Cell.of(text));
  }
}
