package org.entente.cli.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.entente.claim.coding.Outcome;
import org.entente.document.Refused;

/** Counts what a reading has come to. */
public final class Tally {
  private static final int EXAMPLES = 3;

  private long fresh;
  private long changed;
  private long unchanged;
  private long sentences;
  private final Map<String, Long> records = new HashMap<>();
  private long refused;
  private final Map<String, Reason> reasons = new TreeMap<>();

  private static final class Reason {
    private long count;
    private final StringBuilder examples = new StringBuilder();
  }

  void stored(Outcome.Done done, boolean replaces) {
    fresh += replaces ? 0 : 1;
    changed += replaces ? 1 : 0;
    sentences += done.sentences();
    done.records().forEach(record -> records.merge(record.kind(), 1L, Long::sum));
  }

  void unchanged() {
    unchanged++;
  }

  void refused(Refused input) {
    refused++;
    Reason reason = reasons.computeIfAbsent(input.reason(), text -> new Reason());
    reason.count++;
    if (reason.count <= EXAMPLES) {
      reason.examples.append(reason.count > 1 ? ", " : "").append(input.source());
      reason.examples.append(input.line() == null ? "" : ":" + input.line());
    }
  }

  /** How many inputs have been dealt with. */
  public long inputs() {
    return fresh + changed + unchanged + refused;
  }

  public boolean hasRefused() {
    return refused > 0;
  }

  /** All counts, a few lines. */
  public String summary() {
    StringBuilder text = new StringBuilder();
    text.append(String.format("documents  %d new, %d unchanged", fresh, unchanged));
    text.append(changed > 0 ? String.format(", %d replaced", changed) : "").append('\n');
    text.append(
        String.format(
            "from new   %d sentences, %d events, %d limits, %d figures, %d forum posts%n",
            sentences, count("event"), count("limit"), count("figure"), count("post")));
    if (refused > 0) {
      text.append(String.format("refused    %d%n", refused));
      reasons.forEach(
          (reason, it) ->
              text.append(
                  String.format(
                      "  %d × %s%n      %s%s%n",
                      it.count, reason, it.examples, it.count > EXAMPLES ? ", …" : "")));
    }
    return text.toString().replace("\r\n", "\n");
  }

  private long count(String kind) {
    return records.getOrDefault(kind, 0L);
  }
}
