package org.entente.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.cli.export.ExportFormat;
import org.entente.cli.export.Selected;
import org.entente.cli.internal.ActorNames;
import org.entente.cli.internal.CommandException;
import org.entente.exchange.RecordKind;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.entente.store.EventQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which records a command is about. */
final class RecordSelection {
  @Mixin private Selection time = new Selection();

  @Option(
      names = "--types",
      paramLabel = "TYPE",
      split = ",",
      description = "Only events of these PLOVER types: AGREE, SANCTION …")
  private Set<EventType> types = Set.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      converter = LedgerCommand.StatusConverter.class,
      description = "Only events and limits of these statuses: asserted, planned, negated …")
  private Set<Status> statuses = Set.of();

  @Option(names = "--doc", paramLabel = "ID", description = "Only records of this document.")
  private @Nullable String doc;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "Only records of these kinds: events, limits, figures, posts.")
  private Set<RecordKind> kinds = Set.of();

  /**
   * What is asked of records.
   *
   * @param sides none, one or two, as the user wrote them
   */
  EventQuery query(List<String> sides, ActorNames names) {
    return time.query()
        .withSides(names.sides(sides))
        .withTypes(types)
        .withStatuses(statuses)
        .withDoc(doc);
  }

  /** The kinds of records that go into a form. */
  Set<RecordKind> kinds(ExportFormat format, EventQuery query) {
    Set<RecordKind> reachable = Selected.reachable(query);
    if (kinds.isEmpty()) {
      Set<RecordKind> usual = EnumSet.copyOf(format.usualKinds());
      usual.retainAll(reachable);
      return usual;
    }
    if (!format.canHold(kinds)) {
      throw CommandException.usage(
          format
              + " cannot hold "
              + labels(kinds)
              + (format.usualKinds().size() > 1 ? "" : " in one file; name one --kind")
              + ".");
    }
    if (!reachable.containsAll(kinds)) {
      throw CommandException.usage(
          "These conditions choose among "
              + labels(reachable)
              + " only, not among "
              + labels(kinds)
              + ": --types is about events, --status about events and limits, and posts have no"
              + " sides.");
    }
    return kinds;
  }

  private static String labels(Set<RecordKind> kinds) {
    return kinds.stream()
        .sorted()
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
