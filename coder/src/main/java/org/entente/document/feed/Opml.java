package org.entente.document.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.document.internal.Bytes;
import org.entente.document.internal.Refusal;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.filter.Filters;

/** Lists of feeds, as feed readers export them (OPML 2.0). */
public final class Opml {
  private static final int LIMIT = 4 << 20;

  private Opml() {}

  /**
   * The addresses of the feeds that {@code file} lists, in its order.
   *
   * @throws IOException if it cannot be read, or is no such list; the message names file and line
   */
  public static List<String> feeds(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      Document list = SafeXml.parse(Bytes.of(stream, LIMIT).array(), null);
      List<String> feeds = new ArrayList<>();
      for (Element outline : list.getDescendants(Filters.element())) {
        String address = outline.getAttributeValue("xmlUrl", "").strip();
        if (outline.getName().equals("outline") && !address.isEmpty()) {
          feeds.add(address);
        }
      }
      if (feeds.isEmpty()) {
        throw new IOException(
            file + ": names no feed; an OPML list has <outline xmlUrl=\"ADDRESS\"/>");
      }
      return List.copyOf(feeds);
    } catch (Refusal refusal) {
      throw new IOException(
          file + ": " + refusal.reason().replace("is no feed that", "is no OPML list that"),
          refusal);
    }
  }
}
