package org.entente.document.internal;

import java.nio.charset.Charset;
import org.entente.document.Input;
import org.entente.document.Read;
import org.entente.document.Reading;
import org.entente.document.Refused;
import org.entente.document.internal.html.HtmlReader;
import org.entente.document.internal.text.PlainText;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/** An input that is one document. */
final class WholeInput implements Input {
  private final String source;
  private final String id;
  private final Content content;
  private final String fingerprint;

  /**
   * The unpacked content of an input.
   *
   * @param format its format, known
   * @param charset what its server says of its charset
   * @param url where it was found
   */
  record Content(Bytes bytes, Format format, @Nullable Charset charset, @Nullable String url) {}

  WholeInput(String source, String id, Content content) {
    this.source = source;
    this.id = id;
    this.content = content;
    this.fingerprint = Fingerprint.of(content.bytes().array());
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public @Nullable Integer line() {
    return null;
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public Reading read() {
    try {
      return new Read(document(), fingerprint);
    } catch (Refusal refusal) {
      return new Refused(source, null, refusal.reason());
    }
  }

  private Document document() throws Refusal {
    byte[] bytes = content.bytes().array();
    if (bytes.length == 0) {
      throw new Refusal("is empty; there is nothing to read");
    }
    Facts facts = Facts.at(content.url());
    return switch (content.format()) {
      case PDF -> PdfReader.document(id, bytes, facts);
      case HTML -> HtmlReader.document(id, bytes, content.charset(), facts);
      case MARKDOWN -> PlainText.markdown(id, Decoding.text(bytes, content.charset()), facts);
      default ->
          Sniff.isMarkup(bytes)
              ? HtmlReader.document(id, bytes, content.charset(), facts)
              : PlainText.document(id, Decoding.text(bytes, content.charset()), facts);
    };
  }
}
