package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.claim.ledger.Agreement;
import org.entente.claim.ledger.Amount;
import org.entente.claim.ledger.ArmsTransfer;
import org.entente.claim.ledger.Dispute;
import org.entente.claim.ledger.Entry;
import org.entente.claim.ledger.Exercise;
import org.entente.claim.ledger.Ledger;
import org.entente.claim.ledger.Statement;
import org.entente.claim.ledger.Visit;
import org.entente.model.Passage;
import org.entente.model.Status;
import org.jspecify.annotations.Nullable;

/** A ledger to be read by people: a line of fields, then the sentence and where it stands. */
public final class LedgerText {
  private static final int WIDTH = 120;
  private static final int INDENT = 4;

  private LedgerText() {}

  /** Title and rows, no line wider than 120 signs. */
  public static String of(Ledger ledger, List<Entry> entries) {
    if (entries.isEmpty()) {
      return ledger.title() + ": none in the store.\n";
    }
    List<String> header = new ArrayList<>(List.of("when"));
    header.addAll(List.of(fields(ledger.rows()).split(",", -1)));
    header.add("reports");
    TextTable table = new TextTable(header);
    entries.forEach(entry -> table.row(row(entry)));
    StringBuilder text = new StringBuilder(ledger.title() + ": " + entries.size() + "\n\n");
    List<String> lines = table.render().lines().toList();
    text.append(lines.get(0)).append('\n');
    for (int i = 0; i < entries.size(); i++) {
      text.append(lines.get(i + 1)).append('\n').append(source(entries.get(i)));
    }
    return text.toString();
  }

  private static String fields(Ledger.Rows rows) {
    return switch (rows) {
      case VISIT -> "visitor,host,place,level,took place";
      case EXERCISE -> "parties,name,place,days,troops,took place";
      case ARMS -> "from,to,what,number,value,stage";
      case AGREEMENT -> "parties,agreement,stage,status";
      case STATEMENT -> "side,speaker,towards,event,tone,status";
    };
  }

  private static List<String> row(Entry entry) {
    List<String> row = new ArrayList<>();
    row.add(PassageText.day(entry.date(), entry.published()));
    row.addAll(fields(entry));
    row.add(entry.reports() + "/" + entry.independent());
    return row;
  }

  private static List<String> fields(Entry entry) {
    if (entry instanceof Visit visit) {
      return List.of(
          codes(visit.visitors(), 13),
          codes(visit.hosts(), 13),
          name(visit.place(), 14),
          visit.level() == null ? "" : visit.level().name().toLowerCase(Locale.ROOT),
          visit.occurrence().label());
    }
    if (entry instanceof Exercise exercise) {
      return fields(exercise);
    }
    if (entry instanceof ArmsTransfer arms) {
      return fields(arms);
    }
    String status = status(entry);
    if (entry instanceof Agreement agreement) {
      return List.of(
          codes(agreement.parties(), 30), agreement.kind(), agreement.stage().label(), status);
    }
    Statement statement = (Statement) entry;
    return List.of(
        codes(statement.speakers(), 13),
        name(statement.speaker(), 22),
        codes(statement.towards(), 13),
        statement.type().name(),
        String.format(Locale.ROOT, "%+.1f", statement.tone()),
        status);
  }

  private static String status(Entry entry) {
    Status status = entry.best().status();
    return status == Status.REPORTED_DOUBTFUL ? "doubtful" : status.label();
  }

  private static List<String> fields(Exercise exercise) {
    return List.of(
        codes(exercise.parties(), 15),
        name(exercise.name(), 15),
        name(exercise.place(), 12),
        number(exercise.days(), 8),
        PassageText.cut(
            exercise.troops().stream().map(Amount::number).collect(Collectors.joining("+")), 10),
        exercise.occurrence().label());
  }

  private static List<String> fields(ArmsTransfer arms) {
    List<String> what = arms.systems().isEmpty() ? arms.kinds() : arms.systems();
    Status status = arms.best().status();
    return List.of(
        codes(arms.suppliers(), 10),
        codes(arms.recipients(), 10),
        name(String.join(", ", what), 14),
        number(arms.number(), 8),
        arms.value() == null ? "" : PassageText.cut(FigureText.shortly(arms.value()), 13),
        arms.stage().label() + (status == Status.ASSERTED ? "" : ", " + status(arms)));
  }

  private static String codes(List<String> codes, int width) {
    return PassageText.cut(String.join(" ", codes), width);
  }

  private static String name(@Nullable String name, int width) {
    return name == null ? "" : PassageText.cut(PassageText.oneLine(name), width);
  }

  private static String number(@Nullable Amount amount, int width) {
    return amount == null ? "" : PassageText.cut(amount.number(), width);
  }

  /** The sentence cut to a line, then what is disputed, and the document with its outlets. */
  private static String source(Entry entry) {
    Passage passage = entry.best().passage();
    StringBuilder text = new StringBuilder();
    line(PassageText.oneLine(passage.sentence()), text);
    if (!entry.disputes().isEmpty()) {
      String disputes =
          entry.disputes().stream().map(Dispute::toString).collect(Collectors.joining("; "));
      line("disputed: " + disputes, text);
    }
    List<String> outlets = entry.act().outlets();
    line(
        "— "
            + PassageText.oneLine(passage.doc())
            + (outlets.isEmpty() ? "" : ", " + String.join(", ", outlets)),
        text);
    return text.toString();
  }

  private static void line(String words, StringBuilder text) {
    text.append(" ".repeat(INDENT)).append(PassageText.cut(words, WIDTH - INDENT)).append('\n');
  }
}
