package org.entente.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.exchange.layout.internal.Cells;
import org.entente.exchange.layout.internal.Gdelt;
import org.entente.exchange.layout.internal.Icews;
import org.entente.exchange.layout.internal.Keds;
import org.entente.exchange.layout.internal.Phoenix;
import org.entente.exchange.layout.internal.PloverJson;
import org.entente.exchange.layout.internal.Polecat;
import org.jspecify.annotations.Nullable;

/** Formats of event data that Entente reads. */
public enum Format {
  /** GDELT 2.0 and 1.0. */
  GDELT(List.of(Gdelt.V2, Gdelt.V1_DAILY, Gdelt.V1)),
  ICEWS(List.of(Icews.LAYOUT)),
  POLECAT(List.of(Polecat.LAYOUT)),
  PHOENIX(List.of(Phoenix.LAYOUT)),
  /** The KEDS project's lists, in CAMEO or WEIS. */
  KEDS(
      Stream.of(Codebook.CAMEO, Codebook.WEIS)
          .flatMap(
              book ->
                  Stream.of(',', '\t')
                      .flatMap(
                          mark ->
                              Stream.of(true, false).map(desc -> Keds.layout(book, desc, mark))))
          .toList()),
  /** PLOVER records in JSON Lines. */
  PLOVER(List.of(PloverJson.LAYOUT));

  /** How many lines {@link #detect} looks at. */
  public static final int SAMPLE = 20;

  private final List<Layout> layouts;

  Format(List<Layout> layouts) {
    this.layouts = layouts;
  }

  /** As written on the command line: {@code gdelt}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its layouts. */
  public List<Layout> layouts() {
    return layouts;
  }

  /** The layout of this name, of any format. */
  public static Layout layout(String name) {
    return Stream.of(values())
        .flatMap(format -> format.layouts.stream())
        .filter(layout -> layout.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no layout is called " + name));
  }

  /**
   * Finds out how a file is laid out.
   *
   * @param first its first lines, up to {@link #SAMPLE}
   * @param book what its codes are codes of, where the format leaves it open
   * @throws RowFault if this format has no such layout; it says what was expected
   */
  public Detected detect(List<String> first, @Nullable Codebook book) {
    if (this == KEDS && book == null) {
      throw new RowFault("may hold CAMEO or WEIS codes: say which with --codebook");
    }
    List<Layout> open =
        layouts.stream()
            .filter(layout -> this != KEDS || layout.name().startsWith("keds-" + label(book)))
            .toList();
    String head = first.isEmpty() ? "" : first.get(0);
    for (Layout layout : open) {
      List<String> names = cells(head, layout);
      if (layout.header()
          && names.size() == layout.columns().size()
          && sharesNames(names, layout)) {
        return new Detected(layout.reader(names), true);
      }
    }
    return byColumns(first, open);
  }

  private static String label(@Nullable Codebook book) {
    return book == null ? "" : book.label();
  }

  private static List<String> cells(String line, Layout layout) {
    return Cells.split(line, layout.separator());
  }

  private static boolean sharesNames(List<String> names, Layout layout) {
    return names.stream().filter(layout.columns()::contains).count() * 2 > names.size();
  }

  /** Without a header: the layout that most of the lines fit by their number of columns. */
  private Detected byColumns(List<String> first, List<Layout> open) {
    Layout best = null;
    long most = 0;
    for (Layout layout : open) {
      long fit = first.stream().filter(line -> fits(line, layout)).count();
      if (fit > most && (this == KEDS || !layout.header())) {
        best = layout;
        most = fit;
      }
    }
    if (best == null) {
      throw new RowFault("is not laid out as " + label() + ": " + expected(first, open));
    }
    return new Detected(best.reader(), false);
  }

  private static boolean fits(String line, Layout layout) {
    try {
      return layout.columns().size() == 1
          ? line.startsWith("{")
          : cells(line, layout).size() == layout.columns().size();
    } catch (RowFault e) {
      return false;
    }
  }

  private String expected(List<String> first, List<Layout> open) {
    if (this == PLOVER) {
      return "expected one JSON object a line";
    }
    if (open.size() == 1 && open.get(0).header()) {
      return open.get(0).expected() + " in its first line";
    }
    List<String> sizes = new ArrayList<>();
    open.forEach(layout -> sizes.add(String.valueOf(layout.columns().size())));
    char separator = open.get(0).separator();
    String mark = this == KEDS ? "commas or tabs" : "tabs";
    long found = first.isEmpty() ? 0 : cells(first.get(0), open.get(0)).size();
    return "its first line has "
        + found
        + " columns between "
        + (separator == ',' ? "commas" : "tabs")
        + "; expected "
        + sizes.stream().distinct().collect(Collectors.joining(" or "))
        + " between "
        + mark;
  }

  /**
   * A file's layout.
   *
   * @param reader of its lines
   * @param header whether its first line is a header
   */
  public record Detected(Layout.Reader reader, boolean header) {}
}
