package org.entente.lexicon.internal.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.lexicon.Actor;
import org.entente.lexicon.Fault;
import org.entente.lexicon.LexiconException;
import org.entente.lexicon.internal.FileKind;
import org.entente.lexicon.internal.LexiconFiles;
import org.entente.lexicon.internal.LexiconReader;
import org.entente.lexicon.internal.SourceText;

/** All checks over all files. */
public final class Checks {
  private final Faults faults = new Faults();
  private final NameCheck names = new NameCheck();
  private final EquipmentCheck equipment = new EquipmentCheck(faults);
  private final Map<String, String> roles = new HashMap<>();

  private Checks() {}

  /** The faults of {@code files}, in the order of files and lines. */
  public static List<Fault> of(LexiconFiles files) {
    Checks checks = new Checks();
    files.texts().forEach((path, text) -> checks.check(new SourceText(path, text)));
    checks.names.report(checks.faults);
    return checks.faults.sorted();
  }

  private void check(SourceText source) {
    FileKind kind = FileKind.of(source.path());
    if (kind == FileKind.OTHER) {
      return;
    }
    try {
      JsonNode root = source.parse();
      new ShapeCheck(source, faults).check(root, Shape.of(kind));
      checkContent(source, kind, root);
    } catch (LexiconException e) {
      faults.add(e.fault());
    }
  }

  private void checkContent(SourceText source, FileKind kind, JsonNode root) {
    switch (kind) {
      case STATE, ORGANISATION, GROUP -> {
        new DateCheck(source, faults).check(root);
        LexiconReader.actor(source, root).ifPresent(actor -> checkActor(source, actor));
      }
      case ROLE -> checkRoles(source, root);
      case EVENT -> new EventCheck(source, faults).check(root);
      case EQUIPMENT -> equipment.check(source, root);
      case NOT_ACTORS, UNITS, OTHER -> {}
    }
  }

  private void checkActor(SourceText source, Actor actor) {
    new ActorCheck(source, faults).check(actor);
    names.add(source, actor);
  }

  private void checkRoles(SourceText source, JsonNode root) {
    String sector = root.path("sector").asText();
    if (!sector.equals(source.stem())) {
      int line = source.lineOfKey("sector", 1);
      faults.add(source, line, "sector \"" + sector + "\" is not the file's name");
    }
    for (JsonNode word : root.path("words")) {
      String other = roles.putIfAbsent(word.asText(), source.path());
      if (other != null && !other.equals(source.path())) {
        faults.add(
            source,
            source.lineOfString(word.asText(), 1),
            "\"" + word.asText() + "\" stands in " + other + " too");
      }
    }
  }
}
