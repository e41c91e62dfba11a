package org.entente.view.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.relation.score.PairHistory;
import org.entente.view.Words;
import org.entente.view.limit.LimitFinding;
import org.entente.view.limit.LimitMethods;
import org.entente.view.limit.LimitReport;
import org.entente.view.relation.RelationFinding;
import org.entente.view.relation.RelationMethods;
import org.entente.view.relation.RelationReport;
import org.entente.view.report.Brief.Block;
import org.entente.view.report.Brief.Cell;
import org.entente.view.report.Brief.Paragraph;
import org.entente.view.report.Brief.Passages;
import org.entente.view.report.Brief.Section;
import org.entente.view.report.Brief.Works;

/** Writes briefs: the finding first, the data last. */
public final class BriefWriting {
  private static final int LATEST = 5;

  private final BriefFacts facts;
  private final Citations citations;
  private final List<Section> sections = new ArrayList<>();

  private BriefWriting(BriefFacts facts) {
    this.facts = facts;
    this.citations = new Citations(facts.setting().documents(), facts.setting().names());
  }

  /** The brief that these facts make. */
  public static Brief of(BriefFacts facts) {
    return new BriefWriting(facts).written();
  }

  private Brief written() {
    RelationReport relation = facts.relation();
    Optional<PairHistory> history = relation.history();
    RelationPart course = new RelationPart(facts, citations);
    LedgerPart ledgers = new LedgerPart(facts, citations);
    SourcePart sources = new SourcePart(facts, citations);
    add("Finding", finding());
    history.ifPresent(it -> add("Cooperation and conflict over time", course.course(it)));
    facts
        .limit()
        .ifPresent(
            it -> add("Limited by " + third(it) + "?", new LimitPart(it, citations).blocks()));
    add("What happened", ledgers.deeds());
    add("What each side says of the other", ledgers.statements());
    sources.contradictions().ifPresent(it -> add("Contradictions", it));
    add("Sources", sources.sources());
    latest();
    add("Evidence", evidence());
    add("Method", method());
    history.ifPresent(it -> add("Data", course.data(it)));
    return new Brief(title(), subtitle(), sections);
  }

  private void add(String heading, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      sections.add(new Section(heading, blocks));
    }
  }

  private String title() {
    String pair = facts.relation().a().name() + " and " + facts.relation().b().name();
    return facts.limit().map(it -> pair + ", limited by " + third(it) + "?").orElse(pair);
  }

  private String third(LimitReport limit) {
    return facts.setting().names().apply(limit.measured().who().third());
  }

  private String subtitle() {
    return "Brief of %s, on %s, from %s in %s"
        .formatted(
            facts.setting().date(),
            facts.setting().span(),
            Words.count(facts.relation().basis().reports(), "report"),
            Words.count(documents(), "document"));
  }

  private long documents() {
    return facts.reports().stream().map(it -> it.event().passage().doc()).distinct().count();
  }

  private List<Block> finding() {
    RelationReport relation = facts.relation();
    String course =
        relation
            .history()
            .map(history -> RelationFinding.of(relation, history))
            .orElse("The texts tell of no act between the two that has a day.");
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(Cell.of(course)));
    facts.limit().ifPresent(it -> blocks.add(RelationPart.paragraph(LimitFinding.of(it))));
    told().findFirst().ifPresent(it -> blocks.add(latest(it)));
    return blocks;
  }

  /** The evidence that has a sentence, the latest first. */
  private Stream<Event> told() {
    return facts.relation().evidence().stream()
        .filter(event -> !event.passage().sentence().isEmpty());
  }

  private Paragraph latest(Event event) {
    return new Paragraph(
        new Cell(
            "The latest report: " + citations.what(event) + ".", List.of(citations.of(event))));
  }

  /** The last reports stand among the evidence, whatever else refers to them. */
  private void latest() {
    told().limit(LATEST).forEach(citations::of);
  }

  private List<Block> evidence() {
    return citations.all().isEmpty() ? List.of() : List.of(new Passages(citations.all()));
  }

  private List<Block> method() {
    List<Block> blocks = new ArrayList<>();
    List<String> works = new ArrayList<>();
    method(RelationMethods.of(facts.relation()), blocks, works);
    facts.limit().ifPresent(it -> method(LimitMethods.of(it), blocks, works));
    blocks.add(RelationPart.paragraph(settings()));
    blocks.add(new Works(works.stream().distinct().sorted().toList()));
    return blocks;
  }

  /** A paragraph, an empty line, then works. */
  private static void method(String methods, List<Block> blocks, List<String> works) {
    List<String> parts = methods.lines().filter(line -> !line.isBlank()).toList();
    blocks.add(RelationPart.paragraph(parts.get(0)));
    works.addAll(parts.subList(1, parts.size()));
  }

  private String settings() {
    Map<String, Long> datasets = new TreeMap<>(facts.relation().basis().datasets());
    String from =
        datasets.entrySet().stream()
            .map(each -> each.getKey() + " (" + each.getValue() + ")")
            .collect(Collectors.joining(", "));
    return "Settings: %s, by %s; %s; seed 1. Events come from %s. What is counted is what the texts report: silence of the texts is not peace, and more texts make more reports."
        .formatted(
            facts.setting().span(),
            facts.relation().basis().period(),
            facts.relation().basis().version(),
            from.isEmpty() ? "no data set" : from);
  }
}
