package org.entente.view.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.claim.ledger.Agreement;
import org.entente.claim.ledger.ArmsTransfer;
import org.entente.claim.ledger.Entry;
import org.entente.claim.ledger.Exercise;
import org.entente.claim.ledger.Ledger;
import org.entente.claim.ledger.Statement;
import org.entente.claim.ledger.Visit;
import org.entente.model.EventDate;
import org.entente.view.EventText;
import org.entente.view.Words;
import org.entente.view.report.Brief.Block;
import org.entente.view.report.Brief.Cell;
import org.entente.view.report.Brief.Column;
import org.entente.view.report.Brief.Grid;
import org.jspecify.annotations.Nullable;

/** What happened, by sort, and what each side says of the other. */
final class LedgerPart {
  private static final int MOST = 8;

  private final BriefFacts facts;
  private final Citations citations;

  LedgerPart(BriefFacts facts, Citations citations) {
    this.facts = facts;
    this.citations = citations;
  }

  /** The rows with most independent reports of every ledger but that of statements. */
  List<Block> deeds() {
    List<Block> blocks = new ArrayList<>();
    for (BriefFacts.Rows rows : facts.ledgers()) {
      if (rows.ledger().rows() != Ledger.Rows.STATEMENT && !rows.entries().isEmpty()) {
        blocks.add(grid(rows));
      }
    }
    return blocks;
  }

  private Grid grid(BriefFacts.Rows rows) {
    List<Entry> shown = best(rows.entries());
    String all =
        shown.size() == rows.entries().size()
            ? ""
            : ": the %d best attested of %d".formatted(shown.size(), rows.entries().size());
    return new Grid(
        rows.ledger().title() + all,
        List.of(
            new Column("when", false),
            new Column("who", false),
            new Column("what", false),
            new Column("independent reports", true),
            new Column("passage", false)),
        shown.stream().map(this::row).toList());
  }

  private static List<Entry> best(List<Entry> entries) {
    return entries.stream()
        .sorted(
            Comparator.comparingInt((Entry entry) -> -entry.independent())
                .thenComparing(
                    entry -> entry.day().orElse(LocalDate.MIN), Comparator.reverseOrder())
                .thenComparing(entry -> entry.best().id()))
        .limit(MOST)
        .sorted(Comparator.comparing(entry -> entry.day().orElse(LocalDate.MAX)))
        .toList();
  }

  private List<Cell> row(Entry entry) {
    return List.of(
        Cell.of(day(entry)),
        Cell.of(who(entry)),
        Cell.of(what(entry)),
        Cell.of(Integer.toString(entry.independent())),
        new Cell("", List.of(citations.of(entry.best()))));
  }

  private static String day(Entry entry) {
    EventDate date = entry.date();
    LocalDate published = entry.published();
    return date != null
        ? EventText.interval(date.interval())
        : published == null ? "undated" : "told " + published;
  }

  private String who(Entry entry) {
    if (entry instanceof Visit visit) {
      return names(visit.visitors()) + " → " + names(visit.hosts());
    }
    if (entry instanceof ArmsTransfer arms) {
      return names(arms.suppliers()) + " → " + names(arms.recipients());
    }
    if (entry instanceof Exercise exercise) {
      return names(exercise.parties());
    }
    return entry instanceof Agreement agreement
        ? names(agreement.parties())
        : names(entry.best().parties());
  }

  private static String what(Entry entry) {
    if (entry instanceof Visit visit) {
      String level = visit.level() == null ? null : visit.level().label();
      return joined(visit.place(), level, visit.occurrence().label());
    }
    if (entry instanceof ArmsTransfer arms) {
      List<String> what = arms.systems().isEmpty() ? arms.kinds() : arms.systems();
      return joined(String.join(", ", what), null, arms.stage().label());
    }
    if (entry instanceof Exercise exercise) {
      return joined(exercise.name(), exercise.place(), exercise.occurrence().label());
    }
    return entry instanceof Agreement agreement
        ? joined(agreement.kind(), null, agreement.stage().label())
        : "";
  }

  private static String joined(@Nullable String one, @Nullable String other, String last) {
    String first = one == null || one.isEmpty() ? "" : one + ", ";
    String second = other == null || other.isEmpty() ? "" : other + ", ";
    return Plain.line(first + second + last).replace('_', ' ');
  }

  /** Each side's own words about the other, the latest first. */
  List<Block> statements() {
    List<Block> blocks = new ArrayList<>();
    String a = facts.relation().a().code();
    String b = facts.relation().b().code();
    for (List<String> sides : List.of(List.of(a, b), List.of(b, a))) {
      List<Statement> said = said(sides.get(0), sides.get(1));
      String caption = "%s of %s".formatted(names(sides.subList(0, 1)), names(sides.subList(1, 2)));
      if (said.isEmpty()) {
        blocks.add(RelationPart.paragraph(caption + ": no statement in the texts."));
      } else {
        blocks.add(said(caption, said));
      }
    }
    return blocks;
  }

  private List<Statement> said(String speaker, String of) {
    return facts.ledgers().stream()
        .filter(rows -> rows.ledger().rows() == Ledger.Rows.STATEMENT)
        .flatMap(rows -> rows.entries().stream())
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .filter(it -> it.speakers().contains(speaker) && it.towards().contains(of))
        .toList();
  }

  private Grid said(String caption, List<Statement> said) {
    double mean = said.stream().mapToDouble(Statement::tone).average().orElse(0);
    List<Statement> latest = said.subList(Math.max(0, said.size() - MOST), said.size());
    return new Grid(
        "%s: %s, mean tone %s on a scale from −10 to 10%s"
            .formatted(
                caption,
                Words.count(said.size(), "statement"),
                Plain.number(mean),
                said.size() > MOST ? "; the last " + MOST + " by day" : ""),
        List.of(
            new Column("when", false),
            new Column("speaker", false),
            new Column("act", false),
            new Column("tone", true),
            new Column("passage", false)),
        latest.stream()
            .map(
                it ->
                    List.of(
                        Cell.of(day(it)),
                        Cell.of(Plain.line(it.speaker())),
                        Cell.of(it.type().name().toLowerCase(Locale.ROOT)),
                        Cell.of(Plain.number(it.tone())),
                        new Cell("", List.of(citations.of(it.best())))))
            .toList());
  }

  private String names(List<String> codes) {
    return Words.and(codes.stream().map(facts.setting().names()).toList());
  }
}
