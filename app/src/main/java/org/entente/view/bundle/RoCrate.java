package org.entente.view.bundle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.view.bundle.BundleFacts.BundleFile;

/** {@code ro-crate-metadata.json}: the bundle as an RO-Crate 1.1. */
public final class RoCrate {
  private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";
  private static final String RIGHTS =
      "Records quote sentences of the texts that they were coded from, to which their publishers'"
          + " rights apply.";

  private RoCrate() {}

  /** The object, on several lines. */
  public static String of(BundleFacts facts, List<BundleFile> files) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode context = root.putArray("@context");
    context.add(SPECIFICATION + "/context");
    // The context of RO-Crate 1.1 is older than this property.
    context.addObject().put("sha256", "http://schema.org/sha256");
    ArrayNode graph = root.putArray("@graph");
    ObjectNode descriptor = entity("ro-crate-metadata.json", "CreativeWork", graph);
    ref(descriptor, "conformsTo", SPECIFICATION);
    ref(descriptor, "about", "./");
    dataset(facts, files, graph);
    files.forEach(file -> file(file, graph));
    software(facts, graph);
    entity("#rights", "CreativeWork", graph).put("name", "Rights").put("description", RIGHTS);
    for (int i = 0; i < facts.authors().size(); i++) {
      entity("#author-" + (i + 1), "Person", graph).put("name", facts.authors().get(i));
    }
    return root.toPrettyString() + "\n";
  }

  private static void dataset(BundleFacts facts, List<BundleFile> files, ArrayNode graph) {
    ObjectNode dataset = entity("./", "Dataset", graph);
    dataset.put("name", facts.title());
    dataset.put("description", facts.counted() + ": " + facts.choice());
    dataset.put("datePublished", facts.made().toString());
    ref(dataset, "license", "#rights");
    ArrayNode parts = dataset.putArray("hasPart");
    files.forEach(file -> parts.addObject().put("@id", file.path()));
    ref(dataset, "mentions", "#export");
    if (!facts.authors().isEmpty()) {
      ArrayNode authors = dataset.putArray("author");
      for (int i = 0; i < facts.authors().size(); i++) {
        authors.addObject().put("@id", "#author-" + (i + 1));
      }
    }
  }

  private static void file(BundleFile file, ArrayNode graph) {
    entity(file.path(), "File", graph)
        .put("name", file.description())
        .put("encodingFormat", file.mediaType())
        .put("contentSize", Long.toString(file.bytes()))
        .put("sha256", file.sha256());
  }

  private static void software(BundleFacts facts, ArrayNode graph) {
    ObjectNode export = entity("#export", "CreateAction", graph);
    export.put("name", "entente export bundle" + facts.arguments());
    export.put("endTime", facts.made().toString());
    ref(export, "instrument", "#entente");
    ref(export, "result", "./");
    entity("#entente", "SoftwareApplication", graph)
        .put("name", "Entente")
        .put("softwareVersion", facts.version("entente"));
  }

  private static ObjectNode entity(String id, String type, ArrayNode graph) {
    return graph.addObject().put("@id", id).put("@type", type);
  }

  private static void ref(ObjectNode entity, String property, String id) {
    entity.putObject(property).put("@id", id);
  }
}
