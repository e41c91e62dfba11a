package org.entente.exchange.layout;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.exchange.layout.internal.Cells;
import org.entente.model.Context;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Entente's events in the layouts of others. GDELT and PLOVER need a day and know no status: events
 * without a day of their own stand on that of publication, and callers choose which statuses go
 * out.
 */
public final class EventExport {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private EventExport() {}

  /**
   * The event as lines of GDELT 2.0's 61 columns, one for each actor and recipient; none if the
   * event has no day at all. Numbers are made of the event's id, so that the same event has the
   * same.
   */
  public static List<String> gdelt(Event event) {
    LocalDate day = day(event);
    List<String> lines = new ArrayList<>();
    if (day == null) {
      return lines;
    }
    for (int i = 0; i < event.actor().size(); i++) {
      List<String> others =
          event.isReciprocal()
              ? event.actor().subList(i + 1, event.actor().size())
              : event.recipient();
      for (String other : others) {
        lines.add(gdelt(event, event.actor().get(i), other, day, lines.size()));
      }
    }
    return lines;
  }

  private static String gdelt(Event event, String actor, String other, LocalDate day, int part) {
    Layout layout = Format.layout("gdelt2");
    List<String> cells = new ArrayList<>(Collections.nCopies(layout.columns().size(), ""));
    long number = ByteBuffer.wrap(HexFormat.of().parseHex(event.id())).getLong() >>> 4;
    cells.set(0, String.valueOf(number + part));
    cells.set(1, DAY.format(day));
    cells.set(2, DAY.format(day).substring(0, 6));
    cells.set(3, DAY.format(day).substring(0, 4));
    cells.set(
        4,
        "%d.%04d"
            .formatted(day.getYear(), 10_000L * (day.getDayOfYear() - 1) / day.lengthOfYear()));
    side(cells, 5, actor, event.actorText());
    side(cells, 15, other, event.recipientText());
    act(cells, event);
    LocalDate added = event.published() == null ? day : event.published();
    cells.set(59, DAY.format(added) + "000000");
    cells.set(60, event.passage().doc());
    return Cells.join(cells, layout.separator());
  }

  private static void side(List<String> cells, int first, String code, String name) {
    String cameo = States.isState(code) ? States.cameoOf(code) : "";
    cells.set(first, cameo.isEmpty() ? code : cameo);
    cells.set(first + 1, name.replaceAll("[\\t\\r\\n]+", " "));
    cells.set(first + 2, cameo);
  }

  private static void act(List<String> cells, Event event) {
    String code = event.cameo();
    cells.set(25, "1");
    cells.set(26, code);
    cells.set(27, code.substring(0, Math.min(3, code.length())));
    cells.set(28, code.substring(0, Math.min(2, code.length())));
    cells.set(29, String.valueOf(event.type().quad().ordinal() + 1));
    OptionalDouble goldstein = EventCodes.goldstein(Codebook.CAMEO, code);
    cells.set(30, goldstein.isPresent() ? String.valueOf(goldstein.getAsDouble()) : "");
    for (int count = 31; count <= 33; count++) {
      cells.set(count, "1");
    }
  }

  /** The event as a PLOVER record, one JSON object; null if it has no day at all. */
  public static @Nullable String plover(Event event) {
    LocalDate day = day(event);
    if (day == null) {
      return null;
    }
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("id", event.id()).put("date", day.toString());
    EventType type = event.type();
    root.put("event", type.name()).put("mode", event.mode());
    event.contexts().stream().map(Context::label).sorted().forEach(root.withArray("context")::add);
    List<String> sources = event.isReciprocal() ? event.actor().subList(0, 1) : event.actor();
    List<String> targets =
        event.isReciprocal() ? event.actor().subList(1, event.actor().size()) : event.recipient();
    sources.forEach(root.withArray("source")::add);
    targets.forEach(root.withArray("target")::add);
    root.put("source_text", event.actorText()).put("target_text", event.recipientText());
    root.put("text", event.passage().sentence()).put("document", event.passage().doc());
    LocalDate published = event.published();
    if (published != null) {
      root.put("published", published.toString());
    }
    return root.toString();
  }

  private static @Nullable LocalDate day(Event event) {
    EventDate date = event.date();
    return date == null ? event.published() : date.interval().start();
  }
}
