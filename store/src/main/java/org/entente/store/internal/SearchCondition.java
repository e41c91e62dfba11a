package org.entente.store.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.entente.store.DocumentSearch;
import org.entente.store.EventQuery;
import org.entente.store.EventSearch;
import org.jspecify.annotations.Nullable;

/** What a search asks of each row, in SQL, with what stands before it. */
final class SearchCondition {
  private final StringBuilder sql;
  private final List<Object> parameters;

  private SearchCondition(String sql, List<Object> parameters) {
    this.sql = new StringBuilder(sql);
    this.parameters = new ArrayList<>(parameters);
  }

  /**
   * Whether an event, joined with its document's outlet, fits.
   *
   * @param ids of events that hold the words; null where no words were asked for
   */
  static SearchCondition of(EventSearch search, @Nullable List<String> ids) {
    SearchCondition condition = of(search.events());
    condition.among("outlet", search.outlets());
    condition.among("speaker", search.speakers());
    condition.among("review", search.reviews());
    if (search.leastConfidence() > 0) {
      condition.and("confidence >= ?", search.leastConfidence());
    }
    condition.listed("id", ids);
    return condition;
  }

  /** Whether a document fits. */
  static SearchCondition of(DocumentSearch search, @Nullable List<String> ids) {
    SearchCondition condition = new SearchCondition(" WHERE true", List.of());
    condition.among("outlet", search.outlets());
    condition.bound("published >= ?", search.since());
    condition.bound("published <= ?", search.until());
    EventQuery having = search.having();
    if (having != null) {
      Condition events = Condition.of(having, false);
      condition.and(
          "id IN (SELECT doc FROM events" + events.sql() + ")", events.parameters().toArray());
    }
    condition.listed("id", ids);
    return condition;
  }

  private static SearchCondition of(EventQuery query) {
    Condition condition = Condition.of(query, false);
    return new SearchCondition(condition.sql(), condition.parameters());
  }

  /** The rows of {@code head} that fit, and what comes after. */
  Select select(String head, String tail) {
    return new Select(head + sql + tail, parameters);
  }

  private void listed(String column, @Nullable List<String> ids) {
    if (ids != null) {
      and(column + " IN (SELECT unnest(string_split(?, chr(31))))", String.join("\u001f", ids));
    }
  }

  private void among(String column, Collection<String> values) {
    if (!values.isEmpty()) {
      String marks = "?, ".repeat(values.size() - 1) + "?";
      and(column + " IN (" + marks + ")", new TreeSet<>(values).toArray());
    }
  }

  private void bound(String term, @Nullable LocalDate day) {
    if (day != null) {
      and(term, day);
    }
  }

  private void and(String term, Object... values) {
    sql.append(" AND ").append(term);
    parameters.addAll(List.of(values));
  }
}
