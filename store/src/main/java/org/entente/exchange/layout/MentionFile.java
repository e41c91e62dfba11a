package org.entente.exchange.layout;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.exchange.layout.internal.Cells;

/**
 * GDELT 2.0's table of mentions: 16 columns between tabs, without header; exports from databases
 * have a header, and may have commas. See the GDELT Event Database codebook, version 2.0, section
 * "Mentions table".
 */
public final class MentionFile {
  /** Names of the columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "GLOBALEVENTID",
          "EventTimeDate",
          "MentionTimeDate",
          "MentionType",
          "MentionSourceName",
          "MentionIdentifier",
          "SentenceID",
          "Actor1CharOffset",
          "Actor2CharOffset",
          "ActionCharOffset",
          "InRawText",
          "Confidence",
          "MentionDocLen",
          "MentionDocTone",
          "MentionDocTranslationInfo",
          "Extras");

  private static final Set<Integer> OWN = Set.of(0, 2, 3, 4, 5, 6, 11, 13);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

  private final char separator;
  private final boolean header;

  private MentionFile(char separator, boolean header) {
    this.separator = separator;
    this.header = header;
  }

  /** Whether files with these first lines hold mentions. */
  public static boolean fits(List<String> first) {
    return !first.isEmpty()
        && (columns(first.get(0), '\t') == COLUMNS.size() || isHeader(first.get(0), ','));
  }

  /** How a file with these first lines is laid out. */
  public static MentionFile of(List<String> first) {
    String head = first.get(0);
    char separator = columns(head, '\t') == COLUMNS.size() ? '\t' : ',';
    return new MentionFile(separator, isHeader(head, separator));
  }

  /** Whether the first line names the columns. */
  public boolean hasHeader() {
    return header;
  }

  private static boolean isHeader(String line, char separator) {
    return line.toLowerCase(Locale.ROOT)
        .equals(
            COLUMNS.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(String.valueOf(separator))));
  }

  private static int columns(String line, char separator) {
    try {
      return Cells.split(line, separator).size();
    } catch (RowFault e) {
      return 0;
    }
  }

  /**
   * The mention that a line tells.
   *
   * @throws RowFault if it tells none; it says why
   */
  public GdeltMention read(String line) {
    List<String> cells = Cells.split(line, separator);
    if (cells.size() != COLUMNS.size()) {
      throw new RowFault(
          "has " + cells.size() + " columns, GDELT's mentions have " + COLUMNS.size());
    }
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!OWN.contains(i)) {
        rest.add(cells.get(i));
      }
    }
    return new GdeltMention(
        Cells.digits(cells.get(0), COLUMNS.get(0)),
        time(cells.get(2)),
        whole(cells, 3),
        cells.get(4),
        cells.get(5),
        whole(cells, 6),
        whole(cells, 11),
        cells.get(13).isEmpty() ? null : Cells.number(cells.get(13), COLUMNS.get(13)),
        String.join(String.valueOf(Cells.UNIT), rest));
  }

  /** The mention as a line of GDELT's own files. */
  public static String write(GdeltMention mention) {
    Iterator<String> rest =
        List.of(mention.rest().split(String.valueOf(Cells.UNIT), -1)).iterator();
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      cells.add(OWN.contains(i) ? own(mention, i) : rest.next());
    }
    return Cells.join(cells, '\t');
  }

  private static String own(GdeltMention mention, int column) {
    return switch (column) {
      case 0 -> mention.event();
      case 2 -> TIME.format(mention.at());
      case 3 -> String.valueOf(mention.kind());
      case 4 -> mention.outlet();
      case 5 -> mention.address();
      case 6 -> String.valueOf(mention.sentence());
      case 11 -> String.valueOf(mention.confidence());
      default -> mention.tone() == null ? "" : mention.tone().toString();
    };
  }

  private static LocalDateTime time(String cell) {
    try {
      return LocalDateTime.parse(cell, TIME);
    } catch (DateTimeParseException e) {
      throw new RowFault("MentionTimeDate \"" + cell + "\" is no time like 20150218230000");
    }
  }

  private static int whole(List<String> cells, int column) {
    double value = Cells.number(cells.get(column), COLUMNS.get(column));
    if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
      throw new RowFault(COLUMNS.get(column) + " \"" + cells.get(column) + "\" is no whole number");
    }
    return (int) value;
  }
}
