package org.entente.lexicon.internal.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.entente.lexicon.internal.PartialDate;
import org.entente.lexicon.internal.SourceText;
import org.jspecify.annotations.Nullable;

/** Dates that cannot be read, that run backwards, and terms of one office that overlap. */
final class DateCheck {
  private final SourceText source;
  private final Faults faults;

  DateCheck(SourceText source, Faults faults) {
    this.source = source;
    this.faults = faults;
  }

  private record Span(
      String name, int line, @Nullable PartialDate from, @Nullable PartialDate to) {}

  void check(JsonNode root) {
    span(root, root.path("name").asText(), 1);
    for (JsonNode member : root.path("members")) {
      String state = member.path("state").asText();
      span(member, state, source.lineOfString(state, 1));
    }
    JsonNode offices = root.path("office");
    for (int i = 0; i < offices.size(); i++) {
      checkOffice(offices.path(i), source.lineOfTable("office", i));
    }
  }

  private void checkOffice(JsonNode office, int line) {
    List<Span> terms = new ArrayList<>();
    for (JsonNode holder : office.path("holders")) {
      String name = holder.path("name").asText();
      String from = holder.path("from").asText();
      terms.add(span(holder, name, source.lineOfStrings(name, from, line)));
    }
    for (int i = 0; i < terms.size(); i++) {
      for (int j = i + 1; j < terms.size(); j++) {
        checkApart(terms.get(i), terms.get(j), office.path("title").asText());
      }
    }
  }

  private void checkApart(Span one, Span two, String title) {
    if (beginsBeforeEnd(one, two) && beginsBeforeEnd(two, one)) {
      faults.add(
          source,
          two.line(),
          title + ": the terms of " + one.name() + " and " + two.name() + " overlap");
    }
  }

  private static boolean beginsBeforeEnd(Span one, Span two) {
    PartialDate from = one.from();
    PartialDate to = two.to();
    return from == null || to == null || to.surelyAfter(from);
  }

  private Span span(JsonNode table, String name, int line) {
    PartialDate from = date(table, "from", line);
    PartialDate to = date(table, "to", line);
    if (from != null && to != null && from.surelyAfter(to)) {
      faults.add(source, line, name + " begins after it ends");
    }
    return new Span(name, line, from, to);
  }

  private @Nullable PartialDate date(JsonNode table, String key, int line) {
    JsonNode value = table.path(key);
    if (value.isMissingNode()) {
      return null;
    }
    try {
      return PartialDate.parse(value.asText());
    } catch (DateTimeException e) {
      faults.add(source, line, "\"" + key + "\" is no date: \"" + value.asText() + "\"");
      return null;
    }
  }
}
