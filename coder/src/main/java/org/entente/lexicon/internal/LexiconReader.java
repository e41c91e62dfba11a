package org.entente.lexicon.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.lexicon.Actor;
import org.entente.lexicon.EventWords;
import org.entente.lexicon.NotActors;
import org.entente.lexicon.Role;

/** Reads the files of a lexicon into its values. */
public final class LexiconReader {
  private final List<Actor> actors = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();
  private final List<EventWords> events = new ArrayList<>();
  private final Map<String, String> phrases = new LinkedHashMap<>();
  private final Map<String, String> words = new LinkedHashMap<>();

  private LexiconReader() {}

  /** What the files hold. */
  public record Content(
      List<Actor> actors, List<Role> roles, List<EventWords> events, NotActors notActors) {}

  /** Reads all files; the first that cannot be read ends it. */
  public static Content read(LexiconFiles files) {
    LexiconReader reader = new LexiconReader();
    files.texts().forEach((path, text) -> reader.read(new SourceText(path, text)));
    return reader.content();
  }

  private Content content() {
    return new Content(actors, roles, events, new NotActors(phrases, words));
  }

  private void read(SourceText source) {
    switch (FileKind.of(source.path())) {
      case STATE -> actors.add(ActorTables.state(Table.root(source)));
      case ORGANISATION -> actors.add(ActorTables.organisation(Table.root(source)));
      case GROUP -> actors.add(ActorTables.group(Table.root(source)));
      case NOT_ACTORS -> readNotActors(Table.root(source));
      case ROLE -> roles.add(role(Table.root(source)));
      case EVENT -> events.add(EventTables.event(Table.root(source)));
      case OTHER -> {}
    }
  }

  static Role role(Table table) {
    return new Role(table.text("sector"), table.texts("words"));
  }

  private void readNotActors(Table table) {
    for (Table entry : table.tables("no_actor")) {
      entry.texts("phrases").forEach(phrase -> phrases.put(phrase, entry.text("reason")));
    }
    for (Table entry : table.tables("ordinary")) {
      entry.texts("words").forEach(word -> words.put(word, entry.text("reason")));
    }
  }
}
