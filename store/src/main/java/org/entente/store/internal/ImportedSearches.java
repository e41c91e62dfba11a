package org.entente.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.store.EventQuery;
import org.entente.store.Facet;
import org.entente.store.FacetCount;
import org.entente.store.Found;
import org.entente.store.ImportedHit;
import org.entente.store.Sort;

/** The events of others as readers look for them: those with two sides and a type. */
public final class ImportedSearches {
  private final Database database;

  public ImportedSearches(Database database) {
    this.database = database;
  }

  /** A page of those that fit. */
  public Found<ImportedHit> page(EventQuery query, Sort sort) {
    Condition condition = Condition.imported(query);
    ImportedMonths.Source source = ImportedMonths.source(query);
    String count =
        "SELECT coalesce(sum(%s), 0)::BIGINT FROM %s".formatted(source.weight(), source.table());
    long total =
        database
            .list(new Select(count + condition.sql(), condition.parameters()), it -> it.getLong(1))
            .get(0);
    String sql =
        "SELECT * FROM imported"
            + condition.sql()
            + " ORDER BY "
            + column(sort.key())
            + (sort.descending() ? " DESC" : "")
            + ", day DESC, dataset, key LIMIT "
            + query.limit()
            + " OFFSET "
            + query.offset();
    return new Found<>(
        database.list(new Select(sql, condition.parameters()), ImportedSearches::hit), total);
  }

  /** The event of this key, whole or not. */
  public Optional<ImportedHit> find(String dataset, String key) {
    String sql = "SELECT * FROM imported WHERE dataset = ? AND key = ? LIMIT 1";
    return database.list(Select.of(sql, dataset, key), ImportedSearches::hit).stream().findFirst();
  }

  /** How those that fit spread, each facet without what the query itself demands of it. */
  public Map<Facet, List<FacetCount>> facets(EventQuery query, int limit) {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.DATASET, counts(query.withDatasets(Set.of()), "dataset", limit));
    facets.put(Facet.ACTOR, counts(query, ImportedRow.SIDES, limit));
    facets.put(Facet.TYPE, counts(query.withTypes(Set.of()), "type", limit));
    facets.put(Facet.QUAD, counts(query.withQuads(Set.of()), "quad", limit));
    List<FacetCount> years = counts(query, "year(day)::VARCHAR", Integer.MAX_VALUE);
    facets.put(Facet.YEAR, years.stream().sorted(Comparator.comparing(FacetCount::value)).toList());
    return facets;
  }

  private List<FacetCount> counts(EventQuery query, String value, int limit) {
    Condition condition = Condition.imported(query);
    ImportedMonths.Source source = ImportedMonths.source(query);
    String sql =
        "SELECT value, sum(n)::BIGINT AS total FROM (SELECT %s AS value, %s AS n FROM %s"
            .formatted(value, source.weight(), source.table());
    sql += condition.sql() + ") GROUP BY value ORDER BY total DESC, value LIMIT " + limit;
    return database.list(
        new Select(sql, condition.parameters()),
        row -> new FacetCount(row.getString(1), row.getLong(2)));
  }

  private static String column(Sort.Key key) {
    return switch (key) {
      case DATE -> "day";
      case SCORE -> "score";
      case TYPE -> "type";
      default ->
          throw new IllegalArgumentException(
              "imported events are sorted by date, score or type, not by " + key.label());
    };
  }

  private static ImportedHit hit(ResultSet row) throws SQLException {
    return new ImportedHit(row.getString("dataset"), ImportedRow.read(row));
  }
}
