package org.entente.cli.export;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.entente.exchange.RecordKind;
import org.entente.exchange.RecordWriter;
import org.entente.exchange.network.NetworkActor;
import org.entente.exchange.network.NetworkWriter;
import org.jspecify.annotations.Nullable;

/** The forms in which records go out. A layout that is one text is added here, as one constant. */
public enum ExportFormat {
  /** Records of every kind, one object a line. */
  JSONL(Holds.ALL_KINDS, (kind, actors, out) -> RecordWriter.jsonl(out)),
  CSV(Holds.ONE_KIND, (kind, actors, out) -> RecordWriter.csv(kind, out)),
  PARQUET(Holds.ONE_KIND, null),
  /** Who acts towards whom. */
  GRAPHML(Holds.EVENTS, (kind, actors, out) -> NetworkWriter.graphml(actors, out)),
  /** Who acts towards whom, month by month. */
  GEXF(Holds.EVENTS, (kind, actors, out) -> NetworkWriter.gexf(actors, out)),
  /**
   * GDELT 2.0's 61 columns, a line for each actor and recipient; events without any day stay out.
   */
  GDELT(Holds.EVENTS, (kind, actors, out) -> EventForms.gdelt(out)),
  /** PLOVER's JSON Lines; events without any day stay out. */
  PLOVER(Holds.EVENTS, (kind, actors, out) -> EventForms.plover(out)),
  /** All that is needed to make every figure again: several files. */
  BUNDLE(Holds.ALL_KINDS, null);

  private final Holds holds;
  private final @Nullable TextForm form;

  ExportFormat(Holds holds, @Nullable TextForm form) {
    this.holds = holds;
    this.form = form;
  }

  private enum Holds {
    ALL_KINDS,
    ONE_KIND,
    EVENTS
  }

  /** Makes a writer of records. */
  @FunctionalInterface
  interface TextForm {
    RecordWriter on(RecordKind kind, Function<String, NetworkActor> actors, Writer out)
        throws IOException;
  }

  /** The form as text; null where it is none. */
  @Nullable TextForm form() {
    return form;
  }

  /** Whether it is text, which may go to standard output. */
  public boolean isText() {
    return form != null;
  }

  /** The kinds of records that it holds unless the user names them. */
  public Set<RecordKind> usualKinds() {
    return holds == Holds.ALL_KINDS
        ? EnumSet.allOf(RecordKind.class)
        : EnumSet.of(RecordKind.EVENTS);
  }

  /** Whether it can hold these kinds together. */
  public boolean canHold(Set<RecordKind> kinds) {
    return switch (holds) {
      case ALL_KINDS -> !kinds.isEmpty();
      case ONE_KIND -> kinds.size() == 1;
      case EVENTS -> kinds.equals(Set.of(RecordKind.EVENTS));
    };
  }

  /** As written on the command line: {@code jsonl}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
