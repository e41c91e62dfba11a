package org.entente.lexicon;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.lexicon.internal.LexiconFiles;
import org.entente.lexicon.internal.LexiconReader;
import org.entente.model.EventType;

/**
 * Everything that people have written down about actors, roles and words of events. It does not
 * change after it is read, and may be shared between threads.
 */
public final class Lexicon {
  private final Map<String, Actor> actors = new TreeMap<>();
  private final Map<EventType, EventWords> events = new EnumMap<>(EventType.class);
  private final List<Role> roles;
  private final List<Unit> units;
  private final List<Equipment> equipment;
  private final NotActors notActors;

  private Lexicon(LexiconReader.Content content) {
    content.actors().forEach(actor -> actors.put(actor.code(), actor));
    content.events().forEach(words -> events.put(words.type(), words));
    roles = List.copyOf(content.roles());
    units = List.copyOf(content.units());
    equipment = List.copyOf(content.equipment());
    notActors = content.notActors();
  }

  /** The lexicon that ships with Entente. */
  public static Lexicon packaged() {
    return new Lexicon(LexiconReader.read(LexiconFiles.packaged()));
  }

  /**
   * The lexicon that ships with Entente, with folders laid over it, the later over the earlier: a
   * file of the same relative path replaces ours, a new one is added.
   *
   * @throws LexiconException if a file cannot be read, with file and line
   */
  public static Lexicon packagedWith(List<Path> folders) {
    return new Lexicon(LexiconReader.read(LexiconFiles.packaged().with(folders)));
  }

  /**
   * Only what lies in the given folders, the later laid over the earlier.
   *
   * @throws LexiconException if a file cannot be read, with file and line
   */
  public static Lexicon of(List<Path> folders) {
    return new Lexicon(LexiconReader.read(LexiconFiles.none().with(folders)));
  }

  /**
   * SHA-256, hexadecimal, over paths and texts of the files that ship, with folders laid over them.
   *
   * @param folders as in {@link #packagedWith}; may be empty
   */
  public static String fingerprint(List<Path> folders) {
    return LexiconFiles.packaged().with(folders).fingerprint();
  }

  /** All actors, in the order of their codes. */
  public Collection<Actor> actors() {
    return List.copyOf(actors.values());
  }

  /** The actor of a code. */
  public Optional<Actor> actor(String code) {
    return Optional.ofNullable(actors.get(code));
  }

  /** The words of each sector's roles. */
  public List<Role> roles() {
    return roles;
  }

  /** Phrases and words that look like actors' names and are none. */
  public NotActors notActors() {
    return notActors;
  }

  /** Units of figures, in the order of their file. */
  public List<Unit> units() {
    return units;
  }

  /** Weapon systems, in the order of their files. */
  public List<Equipment> equipment() {
    return equipment;
  }

  /** The words of each type of event, in the codebook's order. */
  public List<EventWords> events() {
    return List.copyOf(events.values());
  }

  /** The words of a type of event. */
  public Optional<EventWords> event(EventType type) {
    return Optional.ofNullable(events.get(type));
  }
}
