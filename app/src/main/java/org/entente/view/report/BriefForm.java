package org.entente.view.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that a brief may become. */
public enum BriefForm {
  HTML("text/html; charset=utf-8"),
  MD("text/markdown; charset=utf-8"),
  PDF("application/pdf");

  private final String type;

  BriefForm(String type) {
    this.type = type;
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /** The end of its files' names, without a dot. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form that a file's name ends with. */
  public static Optional<BriefForm> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(form -> name.endsWith("." + form.label())).findFirst();
  }

  /** The content of the file; the same for the same brief. */
  public byte[] print(Brief brief, LocalDate date) {
    return switch (this) {
      case HTML -> BriefHtml.of(brief).getBytes(StandardCharsets.UTF_8);
      case MD -> BriefMarkdown.of(brief).getBytes(StandardCharsets.UTF_8);
      case PDF -> BriefPdf.of(brief, date);
    };
  }
}
