package org.entente.web.api;

import java.util.List;
import org.entente.question.StoreBriefs;
import org.entente.store.Store;
import org.entente.view.report.Briefs;

/** All endpoints whose answers are JSON. A new one is added here and in openapi.json. */
public final class Api {
  /** What stands before every endpoint's path. */
  public static final String ROOT = "/api/v1";

  private Api() {}

  /** The endpoints on a store. */
  public static List<Endpoint> endpoints(Store store, Names names) {
    Jobs jobs = jobs(store);
    return List.of(
        new SummaryEndpoint(store),
        new ActorsEndpoint(store, names),
        new PairsEndpoint(store),
        new PairEndpoint(names),
        new SeriesEndpoint(store),
        new RelationEndpoint(store, names),
        new LedgerEndpoint(store, names),
        new SourcesEndpoint(store),
        new PairLimitsEndpoint(store, names),
        new ThirdStateEndpoint(store, names, jobs),
        new ContradictionsEndpoint(store, jobs),
        new StoreContradictionsEndpoint(store, jobs),
        new DigestEndpoint(store, names, jobs),
        new EventsEndpoint(store),
        new EventEndpoint(store),
        new FacetsEndpoint(store),
        new ImportedEndpoint(store),
        new ImportedFacetsEndpoint(store),
        new ImportedEventEndpoint(store),
        new DocumentsEndpoint(store),
        new DocumentEndpoint(store),
        new RecordsEndpoint(store),
        new NetworkEndpoint(store),
        new NetworkPeriodsEndpoint(store),
        new MatrixEndpoint(store),
        new MapEndpoint(store, names),
        new TriadEndpoint(store, names),
        new DocumentCorrectionsEndpoint(store),
        new EventCorrectionsEndpoint(store),
        new TrailEndpoint(store));
  }

  private static Jobs jobs(Store store) {
    return new Jobs(store::overlays);
  }

  /** Those whose answers are files. A new one is added here and in openapi.json. */
  public static List<FileEndpoint> files(Store store, Names names) {
    Briefs briefs = new StoreBriefs(store, names::lexicon, names::ledgers);
    return List.of(new ReportEndpoint(briefs, jobs(store)), new FeedEndpoint(store, names));
  }
}
