package org.entente.spark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** A small corpus with everything awkward that large ones have. */
final class Corpus {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String VISIT =
      "Egypt accused Ethiopia of breaking the accord on 3 May 2015.";
  private static final String TALKS =
      "India and Nepal signed a trade agreement in Delhi on Monday.";
  private static final String STRIKE = "Turkey threatened Syria with new sanctions last week.";

  private Corpus() {}

  /** Lines and files of all sorts; the number of inputs that cannot be read is two. */
  static Path write(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (String text : demo(4)) {
      lines.add(line("demo-" + number, 2010 + number % 4 + "-0" + (1 + number % 9) + "-15", text));
      number++;
    }
    lines.add(line("same", null, VISIT));
    lines.add("{\"id\": \"broken\", \"text\": ");
    lines.add(line("same", null, TALKS));
    lines.add("");
    lines.add(line("same#2", "2015-05-04", STRIKE));
    lines.add(line("same", null, TALKS));
    lines.add(line(null, "2015-05-04", VISIT + "\r\nA line apart. 🤝 " + TALKS));
    lines.add(line("same", "2016-05-04", STRIKE));
    Files.createDirectories(folder.resolve("files/deeper"));
    Files.write(folder.resolve("lines.jsonl"), lines);
    Files.writeString(folder.resolve("files/same.txt"), TALKS);
    Files.writeString(folder.resolve("files/deeper/same.txt"), VISIT);
    Files.writeString(
        folder.resolve("files/page.html"), "<html><body><p>" + STRIKE + "</p></body></html>");
    Files.writeString(folder.resolve("files/empty.txt"), "");
    Files.write(folder.resolve("files/news.warc.gz"), crawled(TALKS, STRIKE));
    return folder;
  }

  /** A WARC file with a page for each text. */
  private static byte[] crawled(String... texts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP);
    for (String text : texts) {
      String page = "<html><head><title>News</title></head><body><p>" + text + "</p></body></html>";
      HttpResponse answer =
          new HttpResponse.Builder(200, "OK")
              .body(MediaType.HTML, page.getBytes(StandardCharsets.UTF_8))
              .build();
      String url = "https://news.example/" + text.length();
      Instant day = Instant.parse("2021-05-03T10:11:12Z");
      writer.write(new WarcResponse.Builder(url).date(day).body(answer).build());
    }
    return bytes.toByteArray();
  }

  static String line(@Nullable String id, @Nullable String date, String text) {
    ObjectNode json = JSON.createObjectNode();
    json.put("text", text);
    if (id != null) {
      json.put("id", id);
    }
    if (date != null) {
      json.put("date", date);
    }
    return json.toString();
  }

  private static List<String> demo(int count) throws IOException {
    Path folder = Path.of(System.getProperty("entente.root"), "app/src/main/resources/demo");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> shortest =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .filter(file -> !file.endsWith("INDEX.txt"))
              .sorted((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
              .limit(count)
              .sorted()
              .toList();
      List<String> texts = new ArrayList<>();
      for (Path file : shortest) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }
}
