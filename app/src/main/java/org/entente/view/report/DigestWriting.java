package org.entente.view.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.relation.score.RelationChange.Verdict;
import org.entente.view.digest.DigestReport;
import org.entente.view.digest.DigestText;
import org.entente.view.report.Brief.Block;
import org.entente.view.report.Brief.Cell;
import org.entente.view.report.Brief.Column;
import org.entente.view.report.Brief.Grid;
import org.entente.view.report.Brief.Passages;
import org.entente.view.report.Brief.Section;
import org.entente.view.report.Brief.Works;

/** Writes a digest as a brief: which pairs improved, which worsened, and what that rests on. */
public final class DigestWriting {
  private static final List<String> WORKS =
      List.of(
          "Brown, L. D., Cai, T. T., and DasGupta, A. (2001). Interval estimation for a binomial proportion. Statistical Science 16(2), 101–133.",
          "McCullagh, P., and Nelder, J. A. (1989). Generalized linear models. 2nd edition. Chapman and Hall.");

  private final DigestReport digest;
  private final Citations citations;

  private DigestWriting(DigestReport digest, Citations citations) {
    this.digest = digest;
    this.citations = citations;
  }

  /**
   * The brief of a digest.
   *
   * @param date on its first page
   * @param documents finds documents by their ids
   * @param names gives the name of a side's code
   */
  public static Brief of(
      DigestReport digest,
      LocalDate date,
      Function<String, Optional<Document>> documents,
      UnaryOperator<String> names) {
    return new DigestWriting(digest, new Citations(documents, names)).written(date);
  }

  private Brief written(LocalDate date) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("Finding", List.of(RelationPart.paragraph(finding()))));
    for (Verdict verdict : Verdict.values()) {
      List<DigestReport.Pair> pairs = digest.of(verdict);
      if (!pairs.isEmpty()) {
        sections.add(new Section(DigestText.heading(verdict), blocks(pairs)));
      }
    }
    if (!citations.all().isEmpty()) {
      sections.add(new Section("Evidence", List.of(new Passages(citations.all()))));
    }
    sections.add(
        new Section(
            "Method", List.of(RelationPart.paragraph(DigestText.method()), new Works(WORKS))));
    return new Brief(
        "Digest of " + digest.month(),
        "Of %s, against the year before; %d pairs".formatted(date, digest.pairs().size()),
        sections);
  }

  private String finding() {
    return Stream.of(Verdict.values())
            .map(
                verdict ->
                    "%d %s"
                        .formatted(
                            digest.of(verdict).size(),
                            DigestText.heading(verdict).toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "))
        + ".";
  }

  private List<Block> blocks(List<DigestReport.Pair> pairs) {
    return List.of(
        new Grid(
            "Against the twelve months before",
            List.of(
                new Column("pair", false),
                new Column("what changed", false),
                new Column("heaviest acts", false)),
            pairs.stream().map(this::row).toList()));
  }

  private List<Cell> row(DigestReport.Pair pair) {
    List<Integer> cites = pair.heaviest().stream().map(citations::of).toList();
    String first = pair.heaviest().stream().findFirst().map(this::what).orElse("none in the month");
    return List.of(
        Cell.of(pair.a().name() + " – " + pair.b().name()),
        Cell.of(DigestText.of(pair.change())),
        new Cell(first, cites));
  }

  private String what(Event event) {
    return citations.what(event);
  }
}
