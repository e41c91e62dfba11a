package org.entente.document;

import java.nio.charset.StandardCharsets;
import org.entente.document.internal.Facts;
import org.entente.document.internal.Fingerprint;
import org.entente.document.internal.Refusal;
import org.entente.document.internal.text.PlainText;

/** Documents from texts that are already at hand. */
public final class Documents {
  private Documents() {}

  /** Reads {@code text} as a plain-text file named {@code id} would be read. */
  public static Reading of(String id, String text) {
    try {
      return new Read(
          PlainText.document(id, text, Facts.NONE),
          Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)));
    } catch (Refusal refusal) {
      return new Refused(id, null, refusal.reason());
    }
  }
}
