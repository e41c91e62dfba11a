package org.entente.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.model.Block;
import org.entente.model.Document;
import org.entente.model.Span;

/** Tables of expected results, and sentences made from plain text. */
final class Tables {
  private Tables() {}

  /** The lines of a test resource that are neither blank nor comments. */
  static List<String> lines(String resource) {
    try (InputStream stream = Tables.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("no resource " + resource);
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The columns of each line, with bars between them. */
  static List<List<String>> rows(String resource) {
    return lines(resource).stream().map(line -> List.of(line.split("\\s*\\|\\s*", -1))).toList();
  }

  static Document document(String text, Block.Kind kind) {
    Block block = Block.of(new Span(0, text.length()), kind);
    return new Document("d", text, null, null, null, null, "en", List.of(block));
  }

  static List<Sentence> sentences(String text) {
    return SentenceSplitter.split(document(text, Block.Kind.PARAGRAPH));
  }

  /** The whole of {@code text} as one sentence. */
  static Sentence sentence(String text) {
    Span span = new Span(0, text.length());
    return new Sentence(
        0, span, text, Tokenizer.tokens(text), Block.of(span, Block.Kind.PARAGRAPH));
  }

  /** The sentence that {@code marked} holds, without the brackets around an expression or act. */
  static Sentence unmarked(String marked) {
    return sentence(marked.replace("[", "").replace("]", ""));
  }

  /** Where the words in brackets stand once the brackets are gone. */
  static Span marked(String marked) {
    return new Span(marked.indexOf('['), marked.indexOf(']') - 1);
  }

  /** Where {@code words} stand in {@code text}. */
  static Span at(String text, String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in: " + text);
    }
    return new Span(begin, begin + words.length());
  }
}
