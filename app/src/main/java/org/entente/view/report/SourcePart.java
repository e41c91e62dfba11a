package org.entente.view.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.source.Share;
import org.entente.claim.source.SourceProfile;
import org.entente.claim.source.Tone;
import org.entente.model.Contradiction;
import org.entente.view.report.Brief.Block;
import org.entente.view.report.Brief.Cell;
import org.entente.view.report.Brief.Column;
import org.entente.view.report.Brief.Grid;

/** Who tells of the pair, in which tone, and where they contradict each other. */
final class SourcePart {
  private static final int MOST = 12;

  private final BriefFacts facts;
  private final Citations citations;

  SourcePart(BriefFacts facts, Citations citations) {
    this.facts = facts;
    this.citations = citations;
  }

  /** The outlets with most events between the two. */
  List<Block> sources() {
    List<SourceProfile> all = facts.sources().sources();
    if (all.isEmpty()) {
      return List.of(
          RelationPart.paragraph("None of the documents about the two names its outlet."));
    }
    String a = facts.relation().a().name();
    String b = facts.relation().b().name();
    List<SourceProfile> shown = all.subList(0, Math.min(MOST, all.size()));
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Grid(
            "Outlets by their events between the two"
                + (all.size() > MOST ? ": the first " + MOST + " of " + all.size() : ""),
            List.of(
                new Column("outlet", false),
                new Column("events", true),
                new Column("told by others too", true),
                new Column("tone of " + a + "’s acts", true),
                new Column("tone of " + b + "’s acts", true)),
            shown.stream().map(this::row).toList()));
    blocks.add(
        RelationPart.paragraph(
            "Tone: the mean PLOVER score of the acts, from −10 (hostile) to 10 (friendly), from "
                + Tone.LEAST_ACTS
                + " acts on. It measures what is told, not why, nor who is right."));
    return blocks;
  }

  private List<Cell> row(SourceProfile profile) {
    Share told = profile.corroborated();
    return List.of(
        Cell.of(Plain.line(profile.source().label())),
        Cell.of(Integer.toString(profile.events())),
        Cell.of(told.count() + " of " + told.of()),
        Cell.of(tone(profile, facts.relation().a().code())),
        Cell.of(tone(profile, facts.relation().b().code())));
  }

  private static String tone(SourceProfile profile, String side) {
    return profile.of(side).map(portrait -> tone(portrait.acts())).orElse("–");
  }

  private static String tone(Tone tone) {
    return tone instanceof Tone.Measured measured ? Plain.number(measured.mean()) : "too few acts";
  }

  /** Empty where they were not looked for. */
  Optional<List<Block>> contradictions() {
    return facts.contradictions().map(this::contradictions);
  }

  private List<Block> contradictions(List<Contradiction> found) {
    if (found.isEmpty()) {
      return List.of(
          RelationPart.paragraph("Among the likeliest couples of passages none was found."));
    }
    return List.of(
        new Grid(
            "Couples of passages that cannot both hold, or of which the later tells of a change",
            List.of(
                new Column("sort", false),
                new Column("about", false),
                new Column("confidence", true),
                new Column("passages", false)),
            found.stream().limit(MOST).map(this::row).toList()));
  }

  private List<Cell> row(Contradiction contradiction) {
    String sort = contradiction.type().label();
    return List.of(
        Cell.of(sort),
        Cell.of(Plain.line(contradiction.about())),
        Cell.of(Plain.number(contradiction.confidence())),
        new Cell(
            "",
            List.of(
                citations.of(contradiction.a(), "In a contradiction (" + sort + ")"),
                citations.of(contradiction.b(), "In a contradiction (" + sort + ")"))));
  }
}
