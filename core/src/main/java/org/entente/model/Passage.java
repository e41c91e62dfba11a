package org.entente.model;

/**
 * The sentence or post that carries a record.
 *
 * @param doc the document's {@link Document#id() id}
 * @param begin first code point in the document's text, inclusive
 * @param end last code point, exclusive
 * @param sentence the text between them
 */
public record Passage(String doc, int begin, int end, String sentence) {
  public Passage {
    if (begin < 0 || end - begin != sentence.codePointCount(0, sentence.length())) {
      throw new IllegalArgumentException(
          "passage of " + doc + " from " + begin + " to " + end + " does not hold its sentence");
    }
  }

  /** The passage that {@code span} covers; one pass over the text before it. */
  public static Passage of(Document document, Span span) {
    int begin = document.text().codePointCount(0, span.begin());
    String sentence = span.of(document.text());
    return new Passage(
        document.id(), begin, begin + sentence.codePointCount(0, sentence.length()), sentence);
  }
}
