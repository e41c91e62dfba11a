package org.entente.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.store.EventHit;
import org.entente.store.EventSearch;
import org.entente.store.Found;
import org.entente.store.Store;
import org.entente.view.AtomFeed;

/** The events that fit as an Atom feed, so that a reader of feeds tells of new ones. */
final class FeedEndpoint implements FileEndpoint {
  private final Store store;
  private final Names names;

  FeedEndpoint(Store store, Names names) {
    this.store = store;
    this.names = names;
  }

  @Override
  public String path() {
    return "/events.atom";
  }

  @Override
  public Answer answer(Parameters asked, String root) {
    EventSearch search = Filters.eventSearch(asked);
    asked.refuseOthers();
    Words.ready(store, search.words());
    Found<EventHit> found = store.catalogue().events(search);
    String query = asked.canonical(List.of("limit", "offset"));
    AtomFeed feed =
        new AtomFeed(
            uuid("events?" + query),
            title(asked),
            root + Api.ROOT + path() + (query.isEmpty() ? "" : "?" + query),
            root + "/search?of=events" + (query.isEmpty() ? "" : "&" + query),
            found.items().stream().map(hit -> entry(hit, root)).toList());
    byte[] content = feed.write().getBytes(StandardCharsets.UTF_8);
    return new Ready("application/atom+xml; charset=utf-8", "entente-events.atom", true, content);
  }

  /** The same for the same thing on any machine and day. */
  private static String uuid(String name) {
    byte[] bytes = ("entente " + name).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }

  private String title(Parameters asked) {
    List<String> parts =
        Stream.of(asked.text("actor"), asked.text("with"))
            .filter(side -> side != null)
            .map(side -> names.name(Filters.upper(side)))
            .toList();
    String who = parts.isEmpty() ? "all events" : String.join(" – ", parts);
    String words = asked.text("q");
    return "Entente: " + who + (words == null ? "" : ", “" + words + "”");
  }

  private AtomFeed.Entry entry(EventHit hit, String root) {
    String document = Parameters.encoded(hit.event().passage().doc());
    return new AtomFeed.Entry(
        uuid("event " + hit.event().id()),
        root + "/documents/" + document + "#" + hit.event().id(),
        hit,
        names::name);
  }
}
