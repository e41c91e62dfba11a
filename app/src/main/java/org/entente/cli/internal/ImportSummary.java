package org.entente.cli.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.store.ImportCounts;
import org.entente.store.Refusal;

/** What an import has come to: counts, and examples of what went wrong. */
public final class ImportSummary {
  private static final int EXAMPLES = 3;

  /** Kinds of faults that are told apart; there is no end of wrong cells. */
  private static final int KINDS = 50;

  private ImportCounts counts = ImportCounts.NONE;
  private int files;
  private final Map<String, Kind> refused = new TreeMap<>();
  private final Map<String, Kind> unmapped = new TreeMap<>();
  private final List<String> duplicates = new ArrayList<>();

  /** How often something came up, and where first. */
  private static final class Kind {
    private long count;
    private final List<String> examples = new ArrayList<>();

    void add(String place) {
      count++;
      if (examples.size() < EXAMPLES) {
        examples.add(place);
      }
    }
  }

  /** Adds a file. */
  public void add(ImportCounts file) {
    counts = counts.plus(file);
    files++;
  }

  /** Notes a refusal. */
  public void refused(Refusal refusal) {
    note(refused, refusal.reason(), place(refusal.source(), refusal.line()));
  }

  /** Notes an event code that is in no codebook. */
  public void unmapped(String source, long line, String code) {
    note(unmapped, code, place(source, line));
  }

  /** Notes a row that was there already. */
  public void duplicate(String source, long line, String key) {
    if (duplicates.size() < EXAMPLES) {
      duplicates.add(place(source, line) + " (" + key + ")");
    }
  }

  /** The counts of all files. */
  public ImportCounts counts() {
    return counts;
  }

  private static void note(Map<String, Kind> kinds, String what, String place) {
    if (kinds.size() < KINDS || kinds.containsKey(what)) {
      kinds.computeIfAbsent(what, key -> new Kind()).add(place);
    }
  }

  private static String place(String source, long line) {
    return line == 0 ? source : source + ":" + line;
  }

  /** For people. */
  public String text() {
    StringBuilder text = new StringBuilder();
    line(text, "files", files, "");
    line(text, "imported", counts.imported(), "");
    line(text, "duplicates", counts.duplicates(), "");
    if (counts.duplicates() > 0 && !duplicates.isEmpty()) {
      text.append("  in the file itself: ").append(String.join(", ", duplicates)).append('\n');
    }
    line(text, "refused", counts.refused(), "");
    kinds(text, refused);
    line(text, "unmapped", counts.unmapped(), "with an event code that is in no codebook");
    kinds(text, unmapped);
    line(text, "untyped", counts.untyped(), "with a code that has no PLOVER type, as comments");
    line(text, "one-sided", counts.oneSided(), "without an actor or a recipient");
    return text.toString();
  }

  private static void line(StringBuilder text, String name, long count, String what) {
    text.append(
        String.format(Locale.ROOT, "%-11s%d%s%n", name, count, what.isEmpty() ? "" : " " + what));
  }

  private static void kinds(StringBuilder text, Map<String, Kind> kinds) {
    kinds.forEach(
        (what, kind) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "  %d × %s%n      %s%s%n",
                    kind.count,
                    what,
                    String.join(", ", kind.examples),
                    kind.count > EXAMPLES ? ", …" : "")));
  }

  /** For programs. */
  public ObjectNode json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("files", files).put("imported", counts.imported());
    root.put("duplicates", counts.duplicates()).put("refused", counts.refused());
    root.put("unmapped", counts.unmapped()).put("untyped", counts.untyped());
    root.put("one_sided", counts.oneSided());
    kinds(root.putObject("refusals"), refused);
    kinds(root.putObject("unmapped_codes"), unmapped);
    return root;
  }

  private static void kinds(ObjectNode node, Map<String, Kind> kinds) {
    kinds.forEach(
        (what, kind) -> {
          ObjectNode each = node.putObject(what).put("count", kind.count);
          kind.examples.forEach(each.withArray("examples")::add);
        });
  }
}
