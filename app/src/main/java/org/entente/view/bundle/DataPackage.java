package org.entente.view.bundle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.entente.exchange.RecordKind;
import org.entente.exchange.Table.Column;
import org.entente.exchange.Table.Type;
import org.entente.view.bundle.BundleFacts.BundleFile;
import org.jspecify.annotations.Nullable;

/**
 * {@code datapackage.json}: Frictionless Data Package metadata, with the schema of each CSV file.
 */
public final class DataPackage {
  private DataPackage() {}

  /** The object, on several lines. */
  public static String of(BundleFacts facts, List<BundleFile> files) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("profile", "data-package");
    root.put("name", name(facts.title()));
    root.put("title", facts.title());
    root.put("description", facts.counted() + ": " + facts.choice());
    root.put("created", facts.made() + "T00:00:00Z");
    if (!facts.authors().isEmpty()) {
      ArrayNode contributors = root.putArray("contributors");
      facts
          .authors()
          .forEach(it -> contributors.addObject().put("title", it).put("role", "author"));
    }
    ArrayNode resources = root.putArray("resources");
    files.stream()
        .filter(file -> file.path().startsWith("data/"))
        .forEach(file -> resource(file, resources.addObject()));
    return root.toPrettyString() + "\n";
  }

  private static void resource(BundleFile file, ObjectNode node) {
    RecordKind kind = file.kind();
    boolean table = kind != null && file.mediaType().equals("text/csv");
    String base = file.path().substring("data/".length());
    node.put("name", name(base)).put("path", file.path());
    node.put("profile", table ? "tabular-data-resource" : "data-resource");
    node.put("description", file.description());
    node.put("format", base.substring(base.lastIndexOf('.') + 1));
    node.put("mediatype", file.mediaType()).put("encoding", "utf-8");
    node.put("bytes", file.bytes()).put("hash", "sha256:" + file.sha256());
    if (kind != null && table) {
      node.putObject("dialect").put("lineTerminator", "\r\n").put("doubleQuote", true);
      schema(kind, node.putObject("schema"));
    }
  }

  private static void schema(RecordKind kind, ObjectNode schema) {
    ArrayNode fields = schema.putArray("fields");
    for (int i = 0; i < kind.columns().size(); i++) {
      Column column = kind.columns().get(i);
      String meaning = kind.meanings().get(i);
      if (column.type() == Type.DATE) {
        field(column.name() + "_start", "date", "first day, by the text", fields);
        field(column.name() + "_end", "date", "last day, by the text", fields);
        field(column.name() + "_text", "string", "the words that say so", fields);
      } else {
        boolean list = column.type() == Type.TEXTS;
        field(column.name(), type(column.type()), meaning + (list ? "; joined by +" : ""), fields);
      }
    }
    schema.putArray("missingValues").add("");
  }

  private static void field(String name, String type, @Nullable String meaning, ArrayNode fields) {
    fields.addObject().put("name", name).put("type", type).put("description", meaning);
  }

  private static String type(Type type) {
    return switch (type) {
      case INTEGER -> "integer";
      case NUMBER -> "number";
      case FLAG -> "boolean";
      case DAY -> "date";
      case TEXT, TEXTS, NUMBERS, DATE -> "string";
    };
  }

  /** Lower case letters, digits, points and hyphens, as the specification wants. */
  static String name(String text) {
    String name = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
    String trimmed = name.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? "entente" : trimmed;
  }
}
