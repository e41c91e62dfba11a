package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claim.Merging;
import org.entente.claim.source.Difference;
import org.entente.claim.source.Profiles;
import org.entente.claim.source.SourceKind;
import org.entente.claim.source.SourceProfile;
import org.entente.claim.source.SourcedClaim;
import org.entente.claim.source.Tone;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Report;
import org.entente.store.ClaimQuery;
import org.entente.store.Store;

/** Who claims what of a pair, and in which tone each tells of the two. */
final class SourcesEndpoint implements Endpoint {
  /** More claims are not compared while a reader waits. */
  private static final int MOST = 20_000;

  private static final int SHOWN = 100;

  private final Store store;

  SourcesEndpoint(Store store) {
    this.store = store;
  }

  @Override
  public String path() {
    return "/pairs/{a}/{b}/sources";
  }

  @Override
  public JsonNode answer(Parameters asked) {
    PairQuestion question = PairQuestion.of(asked);
    SourceKind kind =
        asked.choice(
            "kind",
            SourceKind.OUTLET,
            SourceKind.values(),
            each -> each.name().toLowerCase(java.util.Locale.ROOT));
    List<Report> reports;
    try (Stream<Report> all = store.reports(question.events().withLimit(MOST))) {
      reports = all.toList();
    }
    Profiles profiles =
        Profiles.of(reports, others(question, reports), Merging.of(reports), null, kind);
    ObjectNode node = Json.object();
    node.put("claims", profiles.claims()).put("unattributed", profiles.unattributed());
    node.put("total", profiles.sources().size()).put("complete", reports.size() < MOST);
    ArrayNode items = node.putArray("items");
    profiles.sources().stream()
        .limit(SHOWN)
        .forEach(each -> source(each, question, items.addObject()));
    return node;
  }

  private List<SourcedClaim> others(PairQuestion question, List<Report> reports) {
    Map<String, Optional<String>> outlets = new HashMap<>();
    reports.forEach(
        it -> outlets.put(it.event().passage().doc(), Optional.ofNullable(it.outlet())));
    List<Claim> claims = new ArrayList<>();
    ClaimQuery query = ClaimQuery.of(question.events());
    try (Stream<? extends Claim> limits = store.limits(query);
        Stream<? extends Claim> figures = store.figures(query)) {
      limits.limit(MOST).forEach(claims::add);
      figures.limit(MOST).forEach(claims::add);
    }
    return claims.stream()
        .map(
            claim ->
                new SourcedClaim(
                    claim,
                    outlets
                        .computeIfAbsent(
                            claim.passage().doc(), id -> store.document(id).map(Document::outlet))
                        .orElse(null)))
        .toList();
  }

  private static void source(SourceProfile profile, PairQuestion question, ObjectNode node) {
    node.put("name", profile.source().name()).put("code", profile.source().code());
    node.put("claims", profile.claims()).put("events", profile.events());
    node.put("limits", profile.limits()).put("figures", profile.figures());
    node.put("corroborated", profile.corroborated().count());
    node.put("alone", profile.alone().count()).put("doubted", profile.doubted().count());
    ObjectNode tones = node.putObject("tones");
    profile.of(question.a()).ifPresent(it -> tone(it.acts(), tones.putObject("a")));
    profile.of(question.b()).ifPresent(it -> tone(it.acts(), tones.putObject("b")));
  }

  private static void tone(Tone tone, ObjectNode node) {
    node.put("acts", tone.acts());
    if (tone instanceof Tone.Measured measured) {
      node.put("documents", measured.documents());
      node.put("mean", measured.mean()).put("all", measured.corpus());
      measured.difference().ifPresent(it -> difference(it, node.putObject("difference")));
    }
  }

  private static void difference(Difference difference, ObjectNode node) {
    node.put("value", difference.value());
    node.put("low", difference.low()).put("high", difference.high());
  }
}
