package org.entente.event.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with HuggingFace's tokenizer, with which the encoder was trained. */
class WordPiecesTest {
  private static WordPieces wordPieces;
  private static HuggingFaceTokenizer reference;

  @BeforeAll
  static void load() throws IOException {
    wordPieces = WordPieces.load();
    System.setProperty("OPT_OUT_TRACKING", "true");
    try (InputStream json =
        WordPiecesTest.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json")) {
      reference =
          HuggingFaceTokenizer.newInstance(
              json, Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false"));
    }
  }

  @AfterAll
  static void close() {
    reference.close();
  }

  private static List<WordPieces.Piece> expected(String text) {
    Encoding encoding = reference.encode(text, false, false);
    List<WordPieces.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < encoding.getIds().length; i++) {
      CharSpan span = encoding.getCharTokenSpans()[i];
      int begin = text.offsetByCodePoints(0, span.getStart());
      int end = text.offsetByCodePoints(0, span.getEnd());
      pieces.add(new WordPieces.Piece(encoding.getIds()[i], new Span(begin, end)));
    }
    return pieces;
  }

  @Test
  void everySentenceOfTheCorpusHasTheReferencesPieces() throws IOException {
    ObjectMapper json = new ObjectMapper();
    int sentences = 0;
    try (Stream<Path> files = Files.list(Path.of("../training/corpus"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          JsonNode sentence = json.readTree(line);
          String text = sentence.path("text").asText();
          assertThat(wordPieces.of(text)).as(text).isEqualTo(expected(text));
          sentences++;
        }
      }
    }
    assertThat(sentences).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   \t\n ",
        "Kenya's president met his Somali counterpart.",
        "Erdoğan, Çavuşoğlu and Łukasiewicz met in São Tomé; Ångström's café.",
        "cafe\u0301 in nai\u0308ve a\u0301\u0323b o\u0327\u0302 \u0301 x",
        "İstanbul and DİYARBAKIR ırmak",
        "Straße GROẞ ﬁrst oﬃce ǅungla ŉ ΑΘΗΝΑΣ",
        "中国外交部 met 日本 and 한국의 대통령 のカタカナ 豈更 𠀀𠀁",
        "Россия и Україна: Йошкар-Ола, Ёлка",
        "الرئيسُ المصريّ ירושלים‎ דָּוִד नमस्ते हिन्दी",
        "The leaders 🤝 met 👨‍👩‍👧 today🎉🇰🇪!",
        "a\u0000b\u0001c\u007fd\u0085e\u00adf\u200bg\u200dh\ufeffi\ufffdj\u000bk\fl\u2028m\ue000n",
        "a\u00a0b\u2003c\u3000d\u202fe\u1680f\u205fg",
        "U.S.-China \u201ctrade\u201d \u2013 war \u2014 50% of $3bn+ \u00a7 7^2 `x` a_b ~ |y| <z> \u20ac5 \u00bfqu\u00e9?",
        "A [MASK] and a [CLS][SEP] stand here [UNK] [PAD] [mask]",
        "##ing # ## ##",
        "supercalifragilisticexpialidocious antidisestablishmentarianism qzxjv",
        "x\u1100\u1161\u11a8 \uac01 \u212b \u2126 \u1e9b\u0323 \u0958",
        "\ud83d\udc4d\ud835\udcd0\ud835\udfd8 \u2460 \u00bd \u2103",
      })
  void oddTextsHaveTheReferencesPieces(String text) {
    assertThat(wordPieces.of(text)).isEqualTo(expected(text));
  }

  @Test
  void wordsOfMoreThanAHundredLettersAreUnknown() {
    for (int length : new int[] {99, 100, 101, 5000}) {
      String text = "so " + "ab\u00e9".repeat(length).substring(0, length) + " it is";
      assertThat(wordPieces.of(text)).isEqualTo(expected(text));
    }
  }

  @Test
  void everyCharacterOfCommonScriptsHasTheReferencesPieces() {
    // Of rarer ones the two may know different editions of Unicode.
    int[][] blocks = {
      {0x1, 0x6ff},
      {0x1e00, 0x206f},
      {0x20a0, 0x20bf},
      {0x2100, 0x2bff},
      {0x3000, 0x30ff},
      {0xfb00, 0xfb4f},
      {0xff00, 0xffef},
      {0x1f300, 0x1f6ff}
    };
    for (int[] block : blocks) {
      for (int character = block[0]; character <= block[1]; character++) {
        String text = "a" + Character.toString(character) + "b";
        assertThat(wordPieces.of(text)).as("%x", character).isEqualTo(expected(text));
      }
    }
  }

  @Test
  void halfACharacterIsPassedOver() {
    assertThat(wordPieces.of("a \ud800 b").stream().map(WordPieces.Piece::id))
        .containsExactlyElementsOf(
            wordPieces.of("a b").stream().map(WordPieces.Piece::id).toList());
  }
}
