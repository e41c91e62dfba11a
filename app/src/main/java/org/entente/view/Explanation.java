package org.entente.view;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.event.Coder;
import org.entente.event.Explained;
import org.entente.event.WordVotes;
import org.entente.event.scoring.PairScore;
import org.entente.event.scoring.Precedents;
import org.entente.model.Document;
import org.entente.model.EventType;

/** The events of documents with the reasons for them, to be read by people. */
public final class Explanation {
  private static final int TYPES = 3;
  private static final int PRECEDENTS = 3;
  private static final int WIDTH = 88;

  private final Coder coder;
  private final Precedents precedents;

  /**
   * @param coder what codes
   * @param precedents sentences of the run that the coder's weights come from
   */
  public Explanation(Coder coder, Precedents precedents) {
    this.coder = coder;
    this.precedents = precedents;
  }

  /** The document's name, then each event with its reasons, then an empty line. */
  public String of(Document document) {
    StringBuilder text = new StringBuilder(document.id()).append('\n');
    List<Explained> events =
        coder.code(document).stream().flatMap(sentence -> sentence.events().stream()).toList();
    if (events.isEmpty()) {
      text.append("  nothing between states was found in it\n");
    }
    events.forEach(event -> explain(event, text));
    return text.append('\n').toString();
  }

  private void explain(Explained explained, StringBuilder text) {
    text.append(RecordText.event(explained.event()));
    line(text, "actor", '"' + explained.event().actorText() + '"');
    line(text, "recipient", '"' + explained.event().recipientText() + '"');
    String trigger = explained.event().trigger();
    line(text, "trigger", trigger == null ? "no single word" : '"' + trigger + '"');
    line(text, "types", types(explained.score()));
    line(text, "votes", votes(explained.votes()));
    for (Precedents.Near near : precedents.nearest(explained.score().vector(), PRECEDENTS)) {
      Precedents.Precedent like = near.precedent();
      String head = decimal(near.likeness()) + " " + like.label() + " (" + like.id() + "), ";
      line(text, "like", head + like.actor() + " → " + like.recipient() + ": " + like.text());
    }
  }

  private static void line(StringBuilder text, String name, String value) {
    String head = String.format(Locale.ROOT, "      %-10s", name);
    for (String line : PassageText.wrapped(value, WIDTH)) {
      text.append(head).append(line).append('\n');
      head = " ".repeat(head.length());
    }
  }

  private static String types(PairScore score) {
    String likeliest =
        Arrays.stream(EventType.values())
            .sorted(Comparator.comparingDouble((EventType t) -> -score.of(t)))
            .limit(TYPES)
            .map(type -> type + " " + decimal(score.of(type)))
            .collect(Collectors.joining(", "));
    return likeliest + ", none " + decimal(1 - score.any());
  }

  private static String votes(List<WordVotes.Vote> votes) {
    return votes.isEmpty()
        ? "none of the lexicon's words stands there"
        : votes.stream()
            .map(vote -> (vote.verb() ? "verb " : "noun ") + vote.lemma() + ": " + vote.type())
            .collect(Collectors.joining("; "));
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
