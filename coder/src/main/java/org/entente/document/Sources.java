package org.entente.document;

import java.io.InputStream;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.document.internal.OpenedInputs;

/**
 * The inputs that a user names: files, folders, {@code -} for standard input, http and https
 * addresses, WARC files, and {@code .gz} forms of any of them.
 *
 * <p>The order is fixed: arguments as given, folders walked by name, JSON Lines line by line. A
 * file reached twice is read once. Only one input is held at a time, so memory is bounded for any
 * corpus.
 */
public final class Sources {
  private Sources() {}

  /** The inputs of {@code arguments}, opened one by one as the stream is consumed; close it. */
  public static Stream<Input> of(List<String> arguments, ReadingLimits limits) {
    return of(arguments, limits, System.in);
  }

  /** The same, with {@code standardInput} for the argument {@code -}. */
  public static Stream<Input> of(
      List<String> arguments, ReadingLimits limits, InputStream standardInput) {
    return of(arguments, limits, standardInput, note -> {});
  }

  /**
   * The same, telling of what was passed over.
   *
   * @param notes is told, at the end of a WARC file, what it held beside pages
   */
  public static Stream<Input> of(
      List<String> arguments,
      ReadingLimits limits,
      InputStream standardInput,
      Consumer<String> notes) {
    return stream(new OpenedInputs(arguments, limits, standardInput, notes));
  }

  /** The inputs of a stream that is already open: one, or one a line; close what is returned. */
  public static Stream<Input> of(OpenedStream stream, ReadingLimits limits) {
    return stream(new OpenedInputs(stream, limits));
  }

  private static Stream<Input> stream(OpenedInputs inputs) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(inputs, traits), false)
        .onClose(inputs::close);
  }
}
