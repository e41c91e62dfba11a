package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.entente.claim.Contradictions;
import org.entente.claim.Extraction;
import org.entente.claim.Merging;
import org.entente.document.Input;
import org.entente.document.ReadingLimits;
import org.entente.document.Sources;
import org.entente.event.Coder;
import org.entente.lexicon.Lexicon;
import org.entente.model.Coded;
import org.entente.model.Contradiction;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.MergedEvent;
import org.entente.model.Report;
import org.entente.sentence.SentenceSplitter;

/**
 * Reads the corpora that lie beside the checkout and measures what is made of all records: merging
 * and contradictions, for a sixteenth, a quarter and all of the documents.
 */
final class ClaimSpeed {
  private static final List<String> CORPORA =
      List.of("wikinews.jsonl.gz", "milestones.jsonl.gz", "briefings.jsonl.gz");
  private static final int CANDIDATES = 10_000;

  /** A document with all that was coded from it. */
  private record Told(Document document, int sentences, List<Coded> records) {}

  private ClaimSpeed() {}

  /** Writes {@code docs/results/claims.md} under the folder {@code args[0]}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args[0]).toAbsolutePath().normalize();
    String machine = Machine.line(root);
    try (Coder coder = Coder.load(Lexicon.packaged(), Coder.DEFAULT_MIN_CONFIDENCE)) {
      long begun = System.nanoTime();
      List<Told> all = told(root, coder);
      double coding = seconds(begun);
      int sentences = all.stream().mapToInt(Told::sentences).sum();
      int cores = Runtime.getRuntime().availableProcessors();
      StringBuilder text = new StringBuilder();
      text.append("# Claims at scale\n\nMeasured by `bench/claims`: ").append(machine);
      text.append(
          String.format(
              Locale.ROOT,
              ".%n%nEvents, limits and figures of %d documents (%d sentences) in %.0f s on %d cores: %.0f"
                  + " sentences/s on each.%n%n",
              all.size(),
              sentences,
              coding,
              cores,
              sentences / coding / cores));
      text.append("| documents | sentences | events | limits and figures | acts after merging |");
      text.append(" merging, s | contradictions shown | s |\n|---|---|---|---|---|---|---|---|\n");
      for (int part : new int[] {16, 4, 1}) {
        text.append(row(every(all, part), coder));
      }
      text.append(
          String.format(
              Locale.ROOT,
              "%nContradictions over all pairs of sides; up to %d pairs of passages were judged, on"
                  + " %d cores.%n",
              CANDIDATES,
              cores));
      Files.writeString(root.resolve("docs/results/claims.md"), text);
    }
  }

  private static List<Told> told(Path root, Coder coder) {
    List<Document> documents = new ArrayList<>();
    for (String corpus : CORPORA) {
      String file = root.resolveSibling("shared").resolve("corpora").resolve(corpus).toString();
      try (Stream<Input> inputs = Sources.of(List.of(file), ReadingLimits.defaults())) {
        inputs
            .map(Input::read)
            .forEach(reading -> reading.match(read -> documents.add(read.document()), no -> false));
      }
    }
    Extraction extraction = new Extraction(coder);
    AtomicInteger done = new AtomicInteger();
    return documents.parallelStream()
        .map(
            document -> {
              if (done.incrementAndGet() % 200 == 0) {
                System.err.println(done.get() + " of " + documents.size() + " documents");
              }
              int sentences = SentenceSplitter.split(document).size();
              return new Told(document, sentences, extraction.of(document));
            })
        .toList();
  }

  private static List<Told> every(List<Told> all, int part) {
    List<Told> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += part) {
      some.add(all.get(i));
    }
    return some;
  }

  private static String row(List<Told> some, Coder coder) {
    List<Coded> records = some.stream().flatMap(told -> told.records.stream()).toList();
    List<Report> reports =
        some.stream()
            .flatMap(
                told ->
                    told.records.stream()
                        .filter(Event.class::isInstance)
                        .map(event -> new Report((Event) event, told.document.outlet())))
            .toList();
    long begun = System.nanoTime();
    List<MergedEvent> acts = Merging.of(reports);
    double merging = seconds(begun);
    begun = System.nanoTime();
    List<Contradiction> found =
        new Contradictions(coder::compare, Contradictions.DEFAULT_MIN_CONFIDENCE)
            .among(records, CANDIDATES);
    double judging = seconds(begun);
    return String.format(
        Locale.ROOT,
        "| %d | %d | %d | %d | %d | %.1f | %d | %.0f |%n",
        some.size(),
        some.stream().mapToInt(Told::sentences).sum(),
        reports.size(),
        records.size() - reports.size(),
        acts.size(),
        merging,
        found.size(),
        judging);
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }
}
