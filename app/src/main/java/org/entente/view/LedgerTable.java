package org.entente.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.claim.ledger.Agreement;
import org.entente.claim.ledger.Amount;
import org.entente.claim.ledger.ArmsTransfer;
import org.entente.claim.ledger.Dispute;
import org.entente.claim.ledger.Entry;
import org.entente.claim.ledger.Exercise;
import org.entente.claim.ledger.Ledger;
import org.entente.claim.ledger.Statement;
import org.entente.claim.ledger.Visit;
import org.entente.exchange.Table;
import org.entente.exchange.Table.Column;
import org.entente.exchange.Table.Type;
import org.entente.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as a table: when, the fields of its sort, then what is known of the reports, and the
 * best report's sentence.
 */
public final class LedgerTable {
  private LedgerTable() {}

  /** A row for each entry; entries of another sort than {@code rows} have no place in it. */
  public static Table of(Ledger.Rows rows, List<Entry> entries) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("date", Type.DATE));
    columns.addAll(columns(fields(rows)));
    columns.addAll(
        columns(
            "status reports:INTEGER independent:INTEGER outlets:TEXTS first_report:DAY"
                + " last_report:DAY confidence:NUMBER disputed:TEXTS id doc begin:INTEGER"
                + " end:INTEGER sentence events:TEXTS"));
    return new Table(columns, entries.stream().map(LedgerTable::row).toList());
  }

  private static String fields(Ledger.Rows rows) {
    return switch (rows) {
      case VISIT -> "visitors:TEXTS hosts:TEXTS place level occurrence";
      case EXERCISE -> "parties:TEXTS name place days:NUMBER troops:NUMBERS occurrence";
      case ARMS ->
          "suppliers:TEXTS recipients:TEXTS systems:TEXTS kinds:TEXTS number:NUMBER"
              + " number_qualifier value:NUMBER currency value_qualifier stage";
      case AGREEMENT -> "parties:TEXTS agreement stage";
      case STATEMENT -> "speakers:TEXTS speaker towards:TEXTS event tone:NUMBER";
    };
  }

  private static List<Column> columns(String names) {
    return Arrays.stream(names.split(" ", -1)).map(LedgerTable::column).toList();
  }

  private static Column column(String name) {
    String[] parts = name.split(":", 2);
    return new Column(parts[0], parts.length == 1 ? Type.TEXT : Type.valueOf(parts[1]));
  }

  private static List<@Nullable Object> row(Entry entry) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(entry.date());
    row.addAll(fields(entry));
    Event best = entry.best();
    row.addAll(
        Table.row(
            best.status().label(),
            entry.reports(),
            entry.independent(),
            entry.act().outlets(),
            entry.published(),
            entry.act().lastReported().orElse(null),
            entry.act().confidence(),
            entry.disputes().stream().map(Dispute::toString).toList(),
            best.id(),
            best.passage().doc(),
            best.passage().begin(),
            best.passage().end(),
            best.passage().sentence(),
            entry.act().reports().stream().map(report -> report.event().id()).toList()));
    return row;
  }

  private static List<@Nullable Object> fields(Entry entry) {
    if (entry instanceof Visit visit) {
      String level = visit.level() == null ? null : visit.level().label();
      return Table.row(
          visit.visitors(), visit.hosts(), visit.place(), level, visit.occurrence().label());
    }
    if (entry instanceof Exercise exercise) {
      return Table.row(
          exercise.parties(),
          exercise.name(),
          exercise.place(),
          quantity(exercise.days()),
          exercise.troops().stream().map(Amount::quantity).toList(),
          exercise.occurrence().label());
    }
    if (entry instanceof ArmsTransfer arms) {
      return fields(arms);
    }
    if (entry instanceof Agreement agreement) {
      return Table.row(agreement.parties(), agreement.kind(), agreement.stage().label());
    }
    Statement statement = (Statement) entry;
    return Table.row(
        statement.speakers(),
        statement.speaker(),
        statement.towards(),
        statement.type().name(),
        statement.tone());
  }

  private static List<@Nullable Object> fields(ArmsTransfer arms) {
    Amount value = arms.value();
    return Table.row(
        arms.suppliers(),
        arms.recipients(),
        arms.systems(),
        arms.kinds(),
        quantity(arms.number()),
        qualifier(arms.number()),
        quantity(value),
        value == null ? null : value.unit(),
        qualifier(value),
        arms.stage().label());
  }

  private static @Nullable Double quantity(@Nullable Amount amount) {
    return amount == null ? null : amount.quantity();
  }

  private static @Nullable String qualifier(@Nullable Amount amount) {
    return amount == null ? null : amount.qualifier().label();
  }
}
