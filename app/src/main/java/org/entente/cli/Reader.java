package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.claim.Extraction;
import org.entente.claim.coding.DocumentCoder;
import org.entente.claim.coding.Rules;
import org.entente.cli.internal.DistinctIds;
import org.entente.cli.internal.InOrder;
import org.entente.cli.internal.InputCount;
import org.entente.cli.internal.Interruption;
import org.entente.cli.internal.Settings;
import org.entente.cli.internal.StoreReading;
import org.entente.cli.internal.Tally;
import org.entente.document.Input;
import org.entente.document.ReadingLimits;
import org.entente.document.Sources;
import org.entente.event.Coder;
import org.entente.store.Store;

/**
 * Reads, codes and stores documents.
 *
 * @param surroundings where inputs and messages go
 * @param settings how documents are coded, and where they are stored
 */
record Reader(Surroundings surroundings, Settings settings) {

  /** Reads all inputs that {@code paths} name, until {@code stop} is requested. */
  Tally read(List<String> paths, ReadingLimits limits, Interruption stop) throws IOException {
    Path folder = settings.store();
    try (Coder coder = CodingOptions.coder(settings);
        Store store = Store.openOrCreate(folder);
        Progress progress = Progress.on(surroundings, InputCount.of(paths));
        Stream<Input> inputs =
            Sources.of(
                paths, limits, surroundings.in(), note -> progress.say("entente: " + note))) {
      stop.begin();
      Rules rules =
          Rules.of(
              coder, new Version().getVersion()[0], settings.minConfidence(), settings.lexicon());
      DocumentCoder documents = new DocumentCoder(new Extraction(coder), rules, null, store::has);
      StoreReading reading =
          new StoreReading(store, refused -> progress.say("entente: refused " + refused));
      DistinctIds ids = new DistinctIds(documents);
      Iterator<Input> noted = inputs.peek(reading::begin).iterator();
      InOrder.run(
          noted,
          settings.threads(),
          documents::code,
          outcome -> {
            reading.take(ids.of(outcome));
            progress.at(reading.tally().inputs());
            return !stop.requested();
          });
      reading.commit();
      return reading.tally();
    }
  }
}
