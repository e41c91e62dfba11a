package org.entente.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.entente.store.Annotation;
import org.entente.store.AnnotationConflictException;
import org.entente.store.AnnotationLog;
import org.entente.store.Store;

/** Which contradictions people have settled, and why: the last word on each counts. */
final class Settlements {
  private static final String KIND = "contradiction";

  private final AnnotationLog log;

  Settlements(Store store) {
    this.log = AnnotationLog.of(store.dir());
  }

  /** What was said last of each contradiction, by its id, as members of it. */
  Map<String, ObjectNode> all() {
    Map<String, ObjectNode> last = new HashMap<>();
    log.byKind(KIND).forEach(each -> last.put(each.target(), told(each)));
    return last;
  }

  /**
   * Writes that a contradiction is settled, or open again.
   *
   * @param revision the number of the last word on it that the writer saw; 0 for none
   * @throws Problem if somebody else had a word since
   */
  ObjectNode write(String id, boolean settled, String reason, long revision, String by) {
    ObjectNode body = Json.object().put("settled", settled).put("reason", reason);
    try {
      return told(log.append(new Annotation.Draft(KIND, id, body.toString(), by), revision));
    } catch (AnnotationConflictException e) {
      ObjectNode more = Json.object();
      e.since().forEach(each -> more.set("now", told(each)));
      throw Problem.conflict("somebody else decided on it since; look at what they say", more);
    }
  }

  /** The members that an item has on whom nobody had a word. */
  static ObjectNode open() {
    ObjectNode node = Json.object().put("settled", false).put("revision", 0);
    return node.putNull("reason").putNull("by").putNull("at");
  }

  private static ObjectNode told(Annotation annotation) {
    return Json.parsed(annotation.body())
        .put("revision", annotation.id())
        .put("by", annotation.madeBy())
        .put("at", annotation.madeAt().toString());
  }
}
