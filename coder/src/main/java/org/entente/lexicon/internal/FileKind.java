package org.entente.lexicon.internal;

/** What a file of the lexicon holds, by its folder. */
public enum FileKind {
  STATE,
  ORGANISATION,
  GROUP,
  NOT_ACTORS,
  ROLE,
  EVENT,
  UNITS,
  EQUIPMENT,
  /** Files that other modules read, such as ledgers. */
  OTHER;

  /** The kind of the file at a path inside the lexicon. */
  public static FileKind of(String path) {
    if (path.equals("actors/not_actors.toml")) {
      return NOT_ACTORS;
    }
    if (path.equals("units.toml")) {
      return UNITS;
    }
    return switch (path.substring(0, Math.max(0, path.lastIndexOf('/')))) {
      case "actors/states" -> STATE;
      case "actors/organisations" -> ORGANISATION;
      case "actors/groups" -> GROUP;
      case "roles" -> ROLE;
      case "events" -> EVENT;
      case "equipment" -> EQUIPMENT;
      default -> OTHER;
    };
  }
}
