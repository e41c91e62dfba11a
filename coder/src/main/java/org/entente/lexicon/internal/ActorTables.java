package org.entente.lexicon.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.lexicon.Body;
import org.entente.lexicon.Group;
import org.entente.lexicon.Membership;
import org.entente.lexicon.Office;
import org.entente.lexicon.Organisation;
import org.entente.lexicon.Profile;
import org.entente.lexicon.Seat;
import org.entente.lexicon.State;
import org.entente.lexicon.Term;

/** Tables of actor files into actors. */
final class ActorTables {
  private ActorTables() {}

  static State state(Table table) {
    return new State(
        profile(table, "GOV"),
        "territory".equals(table.optional("kind")),
        table.optional("successor"),
        table.texts("adjectives"),
        table.texts("people"),
        table.texts("capitals"),
        table.texts("places"),
        table.optional("region"),
        table.texts("neighbours"));
  }

  static Organisation organisation(Table table) {
    String own = table.optional("sector");
    String sector = own == null ? "IGO" : own;
    return new Organisation(
        profile(table, sector),
        sector,
        table.optional("parent"),
        table.tables("members").stream().map(ActorTables::membership).toList());
  }

  static Group group(Table table) {
    String sector = table.text("sector");
    return new Group(profile(table, sector), sector, table.texts("states"));
  }

  /** The common part; offices without a sector have the actor's. */
  private static Profile profile(Table table, String sector) {
    Map<String, String> ambiguous = new LinkedHashMap<>();
    for (Table entry : table.tables("ambiguous")) {
      ambiguous.put(entry.text("name"), entry.text("reason"));
    }
    return new Profile(
        table.text("code"),
        table.text("name"),
        table.texts("names"),
        table.first("from"),
        table.last("to"),
        table.tables("seat").stream().map(ActorTables::seat).toList(),
        table.tables("body").stream().map(ActorTables::body).toList(),
        table.tables("office").stream().map(office -> office(office, sector)).toList(),
        ambiguous);
  }

  private static Seat seat(Table table) {
    return new Seat(table.text("name"), table.texts("aliases"), table.text("sector"));
  }

  private static Body body(Table table) {
    return new Body(table.text("name"), table.texts("aliases"), table.text("sector"));
  }

  private static Office office(Table table, String actorsSector) {
    String own = table.optional("sector");
    List<Term> holders = table.tables("holders").stream().map(ActorTables::term).toList();
    return new Office(table.text("title"), own == null ? actorsSector : own, holders);
  }

  private static Term term(Table table) {
    return new Term(
        table.text("name"), table.texts("aliases"), table.first("from"), table.last("to"));
  }

  private static Membership membership(Table table) {
    return new Membership(table.text("state"), table.first("from"), table.last("to"));
  }
}
