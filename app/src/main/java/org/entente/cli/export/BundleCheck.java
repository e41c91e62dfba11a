package org.entente.cli.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.exchange.RecordJson;
import org.entente.exchange.RecordKind;
import org.entente.model.Coded;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;

/** Whether a bundle is as it was written, and whether a store gives the same records. */
public final class BundleCheck {
  private BundleCheck() {}

  /**
   * Compares each file with its checksum.
   *
   * @return what is wrong, in words for the user; empty if nothing is
   */
  public static List<String> sums(Path bundle) throws IOException {
    return BundlePlace.look(bundle, BundleCheck::compared);
  }

  /**
   * Chooses the same records in a store and compares them with the bundle's; their order does not
   * matter.
   *
   * @return what is wrong, in words for the user; empty if nothing is
   */
  public static List<String> records(Path bundle, Store store) throws IOException {
    return BundlePlace.look(bundle, folder -> compared(folder, store));
  }

  private static List<String> compared(Path folder) throws IOException {
    List<String> faults = new ArrayList<>();
    TreeSet<String> unlisted = new TreeSet<>(Checksums.files(folder));
    for (String line : Files.readAllLines(folder.resolve(Checksums.FILE))) {
      if (!line.matches("[0-9a-f]{64}  .+")) {
        faults.add(Checksums.FILE + " has a line that is no checksum: " + line);
        continue;
      }
      String name = line.substring(66);
      if (!unlisted.remove(name)) {
        faults.add(name + " is missing.");
      } else if (!Checksums.of(folder.resolve(name)).equals(line.substring(0, 64))) {
        faults.add(name + " was changed: it does not have its checksum.");
      }
    }
    unlisted.forEach(name -> faults.add(name + " does not belong to the bundle."));
    return faults;
  }

  private static List<String> compared(Path folder, Store store) throws IOException {
    Selected selected = QueryJson.read(folder.resolve(Bundle.QUERY), store);
    if (sum(selected).equals(Checksums.of(folder.resolve(Bundle.RECORDS)))) {
      return List.of();
    }
    Map<Long, Integer> surplus = new HashMap<>();
    try (Stream<String> lines = Files.lines(folder.resolve(Bundle.RECORDS))) {
      lines.forEach(line -> surplus.merge(hash(line), 1, Integer::sum));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (RecordKind kind : selected.kinds()) {
      try (Stream<? extends Coded> records = selected.records(kind)) {
        records.forEach(
            record -> surplus.merge(hash(RecordJson.format(record)), -1, BundleCheck::left));
      }
    }
    long absent = surplus.values().stream().filter(it -> it > 0).mapToLong(it -> it).sum();
    long extra = -surplus.values().stream().filter(it -> it < 0).mapToLong(it -> it).sum();
    List<String> faults = new ArrayList<>();
    if (absent > 0) {
      faults.add(absent + " records of the bundle are not in the store, or are otherwise there.");
    }
    if (extra > 0) {
      faults.add(extra + " records of the store fit the same choice and are not in the bundle.");
    }
    return faults;
  }

  /** The checksum of the records as a bundle would hold them. */
  private static String sum(Selected selected) {
    MessageDigest digest = Checksums.sha256();
    for (RecordKind kind : RecordKind.values()) {
      if (selected.kinds().contains(kind)) {
        try (Stream<? extends Coded> records = selected.records(kind)) {
          records.forEach(
              it -> digest.update((RecordJson.format(it) + "\n").getBytes(StandardCharsets.UTF_8)));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The number that is left; none is kept for 0. */
  private static @Nullable Integer left(Integer one, Integer other) {
    int sum = one + other;
    return sum == 0 ? null : sum;
  }

  private static long hash(String line) {
    byte[] hash = Checksums.sha256().digest(line.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(hash).getLong();
  }
}
