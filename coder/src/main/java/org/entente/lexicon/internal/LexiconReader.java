package org.entente.lexicon.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.lexicon.Actor;
import org.entente.lexicon.Equipment;
import org.entente.lexicon.EventWords;
import org.entente.lexicon.NotActors;
import org.entente.lexicon.Role;
import org.entente.lexicon.Unit;

/** Reads the files of a lexicon into its values. */
public final class LexiconReader {
  private final List<Actor> actors = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();
  private final List<EventWords> events = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();
  private final List<Equipment> equipment = new ArrayList<>();
  private final Map<String, String> phrases = new LinkedHashMap<>();
  private final Map<String, String> words = new LinkedHashMap<>();

  private LexiconReader() {}

  /** What the files hold. */
  public record Content(
      List<Actor> actors,
      List<Role> roles,
      List<EventWords> events,
      List<Unit> units,
      List<Equipment> equipment,
      NotActors notActors) {}

  private record Parsed(SourceText source, JsonNode root) {}

  /** Reads all files, on all cores; one that cannot be read ends it. */
  public static Content read(LexiconFiles files) {
    LexiconReader reader = new LexiconReader();
    List<SourceText> sources =
        files.texts().entrySet().stream()
            .map(entry -> new SourceText(entry.getKey(), entry.getValue()))
            .filter(source -> FileKind.of(source.path()) != FileKind.OTHER)
            .toList();
    sources.parallelStream()
        .map(source -> new Parsed(source, source.parse()))
        .toList()
        .forEach(reader::add);
    return reader.content();
  }

  private Content content() {
    return new Content(actors, roles, events, units, equipment, new NotActors(phrases, words));
  }

  private void add(Parsed file) {
    SourceText source = file.source();
    Table table = Table.root(source, file.root());
    switch (FileKind.of(source.path())) {
      case STATE, ORGANISATION, GROUP -> actor(source, file.root()).ifPresent(actors::add);
      case NOT_ACTORS -> addNotActors(table);
      case ROLE -> roles.add(new Role(table.text("sector"), table.texts("words")));
      case EVENT -> events.add(EventTables.event(table));
      case UNITS -> table.tables("unit").forEach(unit -> units.add(unit(unit)));
      case EQUIPMENT -> table.tables("system").forEach(system -> equipment.add(equipment(system)));
      case OTHER -> {}
    }
  }

  private static Unit unit(Table table) {
    return new Unit(
        table.text("unit"),
        table.number("factor", 1),
        table.texts("words"),
        table.texts("symbols"),
        table.texts("states"));
  }

  private static Equipment equipment(Table table) {
    return new Equipment(
        table.text("name"), table.texts("names"), table.text("kind"), table.texts("producers"));
  }

  /** The actor of an actor's file. */
  public static Optional<Actor> actor(SourceText source, JsonNode root) {
    Table table = Table.root(source, root);
    return switch (FileKind.of(source.path())) {
      case STATE -> Optional.of(ActorTables.state(table));
      case ORGANISATION -> Optional.of(ActorTables.organisation(table));
      case GROUP -> Optional.of(ActorTables.group(table));
      default -> Optional.empty();
    };
  }

  private void addNotActors(Table table) {
    for (Table entry : table.tables("no_actor")) {
      entry.texts("phrases").forEach(phrase -> phrases.put(phrase, entry.text("reason")));
    }
    for (Table entry : table.tables("ordinary")) {
      entry.texts("words").forEach(word -> words.put(word, entry.text("reason")));
    }
  }
}
