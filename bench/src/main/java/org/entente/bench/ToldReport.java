package org.entente.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.event.Coder;
import org.entente.event.Explained;
import org.entente.model.Block;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Interval;
import org.entente.model.Passage;
import org.entente.model.Report;
import org.entente.model.Span;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A report of {@code merging.jsonl}: a short text of our own, with what a reader marked in it.
 *
 * @param act which act it tells of: the same for all reports of one
 * @param story number of the story that the act belongs to
 * @param document the text
 * @param report the event as the reader marked it
 */
record ToldReport(String act, int story, Document document, Report report) {
  private static final String FILE = "merging.jsonl";

  /** All reports, in the order of the file. */
  static List<ToldReport> read() throws IOException {
    List<ToldReport> reports = new ArrayList<>();
    try (InputStream stream = ToldReport.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IOException(FILE + " is not on the class path");
      }
      ObjectMapper json = new ObjectMapper();
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reports.add(of(json.readTree(line)));
      }
    }
    return reports;
  }

  private static ToldReport of(JsonNode row) {
    String id = row.get("id").asText();
    String text = row.get("text").asText();
    String sentence = row.get("sentence").asText();
    String outlet = row.get("outlet").asText();
    LocalDate published = LocalDate.parse(row.get("published").asText());
    Block block = Block.of(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    Event event =
        new Event(
            new Passage(id, 0, sentence.codePointCount(0, sentence.length()), sentence),
            texts(row.get("actor")),
            texts(row.get("recipient")),
            "",
            "",
            null,
            EventType.valueOf(row.get("type").asText()),
            null,
            Set.of(),
            "",
            0,
            Status.ASSERTED,
            date(row.get("date")),
            published,
            null,
            List.of(),
            1);
    return new ToldReport(
        row.get("event").asText(),
        Integer.parseInt(row.get("story").asText().substring(1)),
        new Document(id, text, null, outlet, published, null, "en", List.of(block)),
        new Report(event, outlet));
  }

  private static @Nullable EventDate date(@Nullable JsonNode date) {
    return date == null || date.isNull()
        ? null
        : new EventDate(
            new Interval(
                LocalDate.parse(date.get("start").asText()),
                LocalDate.parse(date.get("end").asText())),
            "");
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /**
   * The event that {@code coder} finds in place of the marked one: in the same sentence, between
   * two of the same sides, of the same type, else of the same class, else of any.
   */
  Optional<Report> coded(Coder coder) {
    Event marked = report.event();
    Event best = null;
    for (Explained each :
        coder.code(document).stream().flatMap(s -> s.events().stream()).toList()) {
      Event event = each.event();
      boolean here =
          event.passage().sentence().equals(marked.passage().sentence())
              && common(event, marked) >= 2;
      if (here && (best == null || closeness(event, marked) > closeness(best, marked))) {
        best = event;
      }
    }
    return Optional.ofNullable(best).map(event -> new Report(event, report.outlet()));
  }

  private static int common(Event a, Event b) {
    Set<String> sides = new HashSet<>(a.actor());
    sides.addAll(a.recipient());
    Set<String> others = new HashSet<>(b.actor());
    others.addAll(b.recipient());
    sides.retainAll(others);
    return sides.size();
  }

  private static int closeness(Event event, Event marked) {
    return (event.type() == marked.type() ? 2 : 0)
        + (event.type().quad() == marked.type().quad() ? 1 : 0);
  }
}
