package org.entente.claim.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Kinship;
import org.entente.claim.Merging;
import org.entente.lexicon.Equipment;
import org.entente.lexicon.Lexicon;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.model.MergedEvent;
import org.entente.model.Passage;
import org.entente.model.Report;

/** Writes ledgers. May be shared between threads. */
public final class Entries {
  private final Visits visits;
  private final Exercises exercises;
  private final ArmsTransfers arms;
  private final Systems systems;

  /** With the names, offices and weapon systems of a lexicon. */
  public Entries(Lexicon lexicon) {
    this(lexicon, lexicon.equipment());
  }

  Entries(Lexicon lexicon, List<Equipment> equipment) {
    Names names = new Names(lexicon);
    visits = new Visits(names);
    exercises = new Exercises(names);
    systems = new Systems(equipment);
    arms = new ArmsTransfers(systems, names);
  }

  /** Whether a ledger lists this event. */
  public boolean lists(Ledger ledger, Event event) {
    return ledger.lists(event, sentence -> !systems.in(sentence).isEmpty());
  }

  /**
   * The entries of a ledger, by day, those without any last.
   *
   * @param ledger what is listed, and as what
   * @param reports among them those that the ledger lists, each event once
   * @param figures figures, among them those of the reports' sentences
   */
  public List<Entry> of(Ledger ledger, Collection<Report> reports, Collection<Figure> figures) {
    List<Report> listed = reports.stream().filter(report -> lists(ledger, report.event())).toList();
    Map<Passage, List<Figure>> bySentence = bySentence(figures, listed);
    List<Entry> entries = new ArrayList<>();
    for (MergedEvent act : Merging.of(listed, kinship(ledger.rows()))) {
      entry(ledger.rows(), consensus(act, bySentence)).ifPresent(entries::add);
    }
    entries.sort(
        Comparator.comparing((Entry entry) -> entry.day().orElse(LocalDate.MAX))
            .thenComparing(entry -> entry.best().id()));
    return entries;
  }

  private static Map<Passage, List<Figure>> bySentence(
      Collection<Figure> figures, List<Report> reports) {
    Set<Passage> sentences = new HashSet<>();
    reports.forEach(report -> sentences.add(report.event().passage()));
    Map<Passage, List<Figure>> bySentence = new HashMap<>();
    for (Figure figure : figures) {
      if (sentences.contains(figure.passage())) {
        bySentence.computeIfAbsent(figure.passage(), key -> new ArrayList<>()).add(figure);
      }
    }
    return bySentence;
  }

  /** Which events are the same row, and which cannot be, whatever their words. */
  private Kinship kinship(Ledger.Rows rows) {
    return switch (rows) {
      case VISIT -> new Distinct<>(visits::journey);
      case ARMS -> new Distinct<>(arms::deal);
      case EXERCISE, AGREEMENT, STATEMENT -> Kinship.UNKNOWN;
    };
  }

  private static Consensus consensus(MergedEvent act, Map<Passage, List<Figure>> figures) {
    Event best = act.event();
    List<Telling> tellings =
        act.reports().stream()
            .map(Report::event)
            .sorted(
                Comparator.comparing((Event event) -> !event.equals(best))
                    .thenComparing(Event::confidence, Comparator.reverseOrder()))
            .map(event -> Telling.of(event, figures.getOrDefault(event.passage(), List.of())))
            .toList();
    return new Consensus(act, tellings);
  }

  private Optional<Entry> entry(Ledger.Rows rows, Consensus consensus) {
    return switch (rows) {
      case VISIT -> Optional.of(visits.of(consensus));
      case EXERCISE -> Optional.of(exercises.of(consensus));
      case ARMS -> arms.of(consensus);
      case AGREEMENT -> Optional.of(Agreements.of(consensus));
      case STATEMENT -> Optional.of(Statements.of(consensus));
    };
  }
}
