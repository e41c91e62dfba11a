package org.entente.view.report;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A brief as PDF: its HTML set on A4. Letters are Liberation Sans, which PDFBox carries: Latin,
 * Greek, Cyrillic and Hebrew; others print as "#", and stand rightly in the HTML.
 */
final class BriefPdf {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private BriefPdf() {}

  /**
   * The file; its only date is {@code date}.
   *
   * @throws UncheckedIOException if the library that sets pages does not lie beside the program
   */
  static byte[] of(Brief brief, LocalDate date) {
    try {
      return set(brief, date);
    } catch (NoClassDefFoundError e) {
      throw new UncheckedIOException(
          new IOException(
              "PDF needs the openhtmltopdf jars in the folder lib beside entente.jar; put them back, or write .html",
              e));
    }
  }

  private static byte[] set(Brief brief, LocalDate date) {
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .useFont(BriefPdf::font, "Liberation Sans")
            .useSVGDrawer(new BatikSVGDrawer())
            .useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null)
            .withProducer("Entente")
            .withHtmlContent(BriefHtml.of(brief), null);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      document.setDocumentId(date.toEpochDay());
      PDDocumentInformation about = document.getDocumentInformation();
      GregorianCalendar day = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
      about.setCreationDate(day);
      about.setModificationDate(day);
      about.setTitle(brief.title());
      document.save(out);
      document.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream font() {
    InputStream stream = PDDocument.class.getResourceAsStream(FONT);
    if (stream == null) {
      throw new IllegalStateException("this installation lacks " + FONT);
    }
    return stream;
  }
}
