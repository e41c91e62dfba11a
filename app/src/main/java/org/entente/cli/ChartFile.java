package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.cli.internal.CommandException;
import org.entente.view.chart.Chart;
import org.entente.view.chart.PictureException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A file that a chart is drawn into.
 *
 * @param path of the file
 * @param form by its name
 */
record ChartFile(Path path, Form form) {

  /** The pictures that can be drawn. */
  enum Form {
    SVG,
    PNG
  }

  /**
   * Draws a chart; an earlier file of that name is replaced.
   *
   * @throws CommandException if this machine cannot draw it
   */
  void draw(Chart chart, Surroundings surroundings) throws IOException {
    byte[] picture;
    try {
      picture = form == Form.SVG ? chart.svg() : chart.png();
    } catch (PictureException e) {
      throw CommandException.failed(String.valueOf(e.getMessage()));
    }
    Files.write(surroundings.folder().resolve(path), picture);
  }

  /** Files by the end of their names. */
  static final class Converter implements ITypeConverter<ChartFile> {
    @Override
    public ChartFile convert(String text) {
      for (Form form : Form.values()) {
        if (text.toLowerCase(Locale.ROOT).endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
          return new ChartFile(Path.of(text), form);
        }
      }
      throw new TypeConversionException(
          "'" + text + "' names no kind of picture that can be drawn; end it with .svg or .png.");
    }
  }
}
