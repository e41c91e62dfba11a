package org.entente.document.internal;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.document.internal.text.PlainText;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/** Text of PDF files, in reading order, with words joined that a line's end had divided. */
final class PdfReader {
  private static final Pattern DIVIDED = Pattern.compile("(?<=\\p{Ll}{2})-\\R(\\p{Ll}{2}\\S*) ?");
  private static final Pattern FILE_LIKE =
      Pattern.compile("(?i)untitled.*|microsoft word.*|.*\\.(?:docx?|indd|pdf|tex|odt|qxd)");

  private PdfReader() {}

  static Document document(String id, byte[] bytes, Facts facts) throws Refusal {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      String text = text(pdf);
      if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw new Refusal(
            "the PDF has no text: it is scanned; recognise its text (OCR, for example with"
                + " ocrmypdf) and read the result");
      }
      return PlainText.document(id, text, facts(pdf, facts));
    } catch (InvalidPasswordException e) {
      throw new Refusal("the PDF is locked with a password; save it without one", e);
    } catch (IOException e) {
      throw new Refusal("is no readable PDF (" + e.getMessage() + "); print or save it again", e);
    }
  }

  private static String text(PDDocument pdf) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n");
    stripper.setPageEnd("\n");
    return DIVIDED.matcher(stripper.getText(pdf)).replaceAll("$1\n");
  }

  private static Facts facts(PDDocument pdf, Facts known) {
    return new Facts(title(pdf), known.outlet(), known.published(), known.url(), known.language());
  }

  private static @Nullable String title(PDDocument pdf) {
    String title = pdf.getDocumentInformation().getTitle();
    boolean usable =
        title != null && title.strip().contains(" ") && !FILE_LIKE.matcher(title).matches();
    return usable ? title.strip() : null;
  }
}
