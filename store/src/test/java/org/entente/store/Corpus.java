package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.Records;
import org.entente.exchange.RecordJson;
import org.entente.model.Block;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Span;

/** Made-up documents with records: the same for the same number. */
final class Corpus {
  private Corpus() {}

  /** A document named after its number, with up to {@code most} records. */
  static CodedDocument document(int number, int most, String fingerprint) {
    Random random = new Random(number);
    Records values = new Records(number);
    String id = "doc-" + number + ".txt";
    List<Coded> records = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      records.add(values.record(id));
    }
    LocalDate published =
        random.nextInt(6) == 0 ? null : LocalDate.of(1990 + random.nextInt(5), 6, 7);
    String text = "Title. " + values.text();
    List<Block> blocks =
        List.of(
            Block.of(new Span(0, 6), Block.Kind.TITLE),
            new Block(new Span(7, text.length()), Block.Kind.PARAGRAPH, 2, "Ann", published));
    return new CodedDocument(
        new Document(id, text, "Title", null, published, null, "en", blocks), fingerprint, records);
  }

  /** One hash over all that a store holds, in whatever order it was stored. */
  static String hash(Store store) {
    try (Stream<Document> documents = store.documents();
        Stream<Coded> records = store.records()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      documents.forEach(document -> feed(digest, document.toString()));
      records.forEach(each -> feed(digest, RecordJson.format(each)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void feed(MessageDigest digest, String text) {
    digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
