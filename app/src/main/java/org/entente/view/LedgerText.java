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
import org.jspecify.annotations.Nullable;

/** A ledger to be read by people: a line of fields, then the sentence and where it stands. */
public final class LedgerText {
  private static final int WIDTH = 118;
  private static final int SIDES = 16;
  private static final int NAME = 22;
  private static final int SPEAKER = 26;

  private LedgerText() {}

  /** Title and rows, no line wider than 120 signs. */
  public static String of(Ledger ledger, List<Entry> entries) {
    if (entries.isEmpty()) {
      return ledger.title() + ": none in the store.\n";
    }
    List<String> header = new ArrayList<>(List.of("when"));
    header.addAll(List.of(fields(ledger.rows()).split(",", -1)));
    header.addAll(List.of("status", "reports"));
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
      case AGREEMENT -> "parties,agreement,stage";
      case STATEMENT -> "side,speaker,towards,event,tone";
    };
  }

  private static List<String> row(Entry entry) {
    List<String> row = new ArrayList<>();
    row.add(PassageText.day(entry.date(), entry.published()));
    row.addAll(fields(entry));
    row.add(entry.best().status().label());
    row.add(entry.reports() + "/" + entry.independent());
    return row;
  }

  private static List<String> fields(Entry entry) {
    if (entry instanceof Visit visit) {
      String level = visit.level() == null ? "" : visit.level().label();
      return List.of(
          sides(visit.visitors()),
          sides(visit.hosts()),
          name(visit.place()),
          PassageText.cut(level, NAME),
          visit.occurrence().label());
    }
    if (entry instanceof Exercise exercise) {
      return List.of(
          sides(exercise.parties()),
          name(exercise.name()),
          name(exercise.place()),
          number(exercise.days()),
          exercise.troops().stream().map(Amount::number).collect(Collectors.joining("+")),
          exercise.occurrence().label());
    }
    if (entry instanceof ArmsTransfer arms) {
      return fields(arms);
    }
    if (entry instanceof Agreement agreement) {
      return List.of(
          sides(agreement.parties()), agreement.kind(), agreement.stage().label());
    }
    Statement statement = (Statement) entry;
    return List.of(
        sides(statement.speakers()),
        PassageText.cut(PassageText.oneLine(statement.speaker()), SPEAKER),
        sides(statement.towards()),
        statement.type().name(),
        String.format(Locale.ROOT, "%+.1f", statement.tone()));
  }

  private static List<String> fields(ArmsTransfer arms) {
    List<String> what = arms.systems().isEmpty() ? arms.kinds() : arms.systems();
    Amount value = arms.value();
    return List.of(
        sides(arms.suppliers()),
        sides(arms.recipients()),
        PassageText.cut(String.join(", ", what), NAME),
        number(arms.number()),
        value == null ? "" : FigureText.amount(value.quantity(), value.unit(), value.qualifier()),
        arms.stage().label());
  }

  private static String sides(List<String> codes) {
    return PassageText.cut(String.join(" ", codes), SIDES);
  }

  private static String name(@Nullable String name) {
    return name == null ? "" : PassageText.cut(name, NAME);
  }

  private static String number(@Nullable Amount amount) {
    return amount == null ? "" : amount.number();
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
    line("— " + passage.doc() + (outlets.isEmpty() ? "" : ", " + String.join(", ", outlets)), text);
    return text.toString();
  }

  private static void line(String words, StringBuilder text) {
    text.append("    ").append(PassageText.cut(words, WIDTH - 4)).append('\n');
  }
}
