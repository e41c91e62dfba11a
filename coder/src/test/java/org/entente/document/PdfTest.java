package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {
  @TempDir Path folder;

  private Path pdf(List<String> lines, boolean locked) throws IOException {
    Path file = folder.resolve("a.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.setLeading(14);
        content.newLineAtOffset(72, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      if (locked) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static Reading read(Path file) {
    try (Stream<Input> inputs = Sources.of(List.of(file.toString()), ReadingLimits.defaults())) {
      return inputs.map(Input::read).toList().get(0);
    }
  }

  private static String reason(Reading reading) {
    return reading.match(read -> "read", Refused::reason);
  }

  @Test
  void linesAreJoinedAndDividedWordsMended() throws IOException {
    Path file =
        pdf(
            List.of(
                "The ministers of Chad and Libya met in Tripoli on Monday to discuss the coopera-",
                "tion of their armies along the border and the return of the prisoners whom both",
                "sides have held since the war."),
            false);
    assertThat(read(file))
        .isInstanceOfSatisfying(
            Read.class,
            it -> {
              assertThat(it.document().text()).contains("the cooperation\nof their armies");
              assertThat(it.document().blocks()).hasSize(1);
            });
  }

  @Test
  void aScanIsRefusedWithAdvice() throws IOException {
    assertThat(reason(read(pdf(List.of(), false)))).contains("scanned").contains("OCR");
  }

  @Test
  void lockedAndBrokenFilesAreRefused() throws IOException {
    assertThat(reason(read(pdf(List.of("Chad"), true)))).contains("password");
    Path broken = Files.writeString(folder.resolve("b.pdf"), "%PDF-1.7 nothing else");
    assertThat(reason(read(broken))).contains("no readable PDF");
  }
}
