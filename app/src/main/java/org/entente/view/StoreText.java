package org.entente.view;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.store.Summary;

/** What a store holds, to be read by people and programs. */
public final class StoreText {
  private StoreText() {}

  /** A line for each. */
  public static String of(Summary summary, int version) {
    return """
        documents  %d
        events     %d
        limits     %d
        figures    %d
        posts      %d
        imported   %d
        mentions   %d
        refused    %d
        version    %d
        """
        .formatted(
            summary.documents(),
            summary.events(),
            summary.limits(),
            summary.figures(),
            summary.posts(),
            summary.imported(),
            summary.mentions(),
            summary.refused(),
            version);
  }

  /** One JSON object. */
  public static String json(Summary summary, int version) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("documents", summary.documents()).put("events", summary.events());
    root.put("limits", summary.limits()).put("figures", summary.figures());
    root.put("posts", summary.posts()).put("imported", summary.imported());
    root.put("mentions", summary.mentions()).put("refused", summary.refused());
    root.put("version", version);
    return root.toPrettyString() + "\n";
  }
}
