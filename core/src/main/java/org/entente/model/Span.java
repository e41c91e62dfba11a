package org.entente.model;

/**
 * A stretch of a text, in UTF-16 units as Java counts them; {@link Passage} holds the same in code
 * points, for the world outside.
 *
 * @param begin first unit, inclusive, 0 or more
 * @param end last unit, exclusive, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span runs from " + begin + " to " + end);
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The stretch of {@code text} that this span covers. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** The same stretch, counted from a point {@code offset} units further left. */
  public Span shift(int offset) {
    return new Span(begin + offset, end + offset);
  }

  /** By begin, the longer first. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }
}
