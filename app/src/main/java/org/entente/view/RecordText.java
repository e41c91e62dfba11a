package org.entente.view;

import java.util.List;
import java.util.Locale;
import org.entente.model.Coded;
import org.entente.model.Contradiction;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.model.Limit;
import org.entente.model.Post;

/** The records of a document, to be read by people. */
public final class RecordText {
  private RecordText() {}

  /** The document's name, then its records, then an empty line. */
  public static String of(String doc, List<Coded> records) {
    StringBuilder text = new StringBuilder(doc).append('\n');
    if (records.isEmpty()) {
      text.append("  nothing between states was found in it\n");
    }
    for (Coded record : records) {
      if (record instanceof Event event) {
        text.append(event(event));
      } else if (record instanceof Limit limit) {
        text.append(LimitText.of(limit));
      } else if (record instanceof Contradiction contradiction) {
        text.append(ContradictionText.of(contradiction));
      } else if (record instanceof Figure figure) {
        text.append(FigureText.of(figure));
      } else if (record instanceof Post post) {
        post(post, text);
      }
    }
    return text.append('\n').toString();
  }

  /** One event: who, what and when, then its sentence, then who says so. */
  static String event(Event event) {
    StringBuilder text = new StringBuilder();
    text.append("  ").append(EventText.sides(event));
    text.append("  ").append(EventText.type(event));
    text.append("  ").append(event.status().label());
    text.append("  ").append(EventText.date(event));
    text.append(String.format(Locale.ROOT, "  %.2f%n", event.confidence()).replace("\r", ""));
    return text.append(PassageText.of(event.passage(), event.speaker())).toString();
  }

  private static void post(Post post, StringBuilder text) {
    text.append("  post by ").append(post.author() == null ? "an unnamed member" : post.author());
    text.append(post.date() == null ? "" : ", " + post.date());
    text.append(post.quotes() ? ", quotes another" : "").append('\n');
  }
}
