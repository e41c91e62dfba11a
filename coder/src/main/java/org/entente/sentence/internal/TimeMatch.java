package org.entente.sentence.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lexemes that fit a rule, with what its classes and points stand for. */
final class TimeMatch {
  private final List<Lexeme> lexemes;
  private final int from;
  private final List<TimeClass> classes = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final List<TimeValue> points = new ArrayList<>();

  TimeMatch(List<Lexeme> lexemes, int from) {
    this.lexemes = lexemes;
    this.from = from;
  }

  void push(TimeClass timeClass, int place) {
    classes.add(timeClass);
    places.add(place);
  }

  void pop() {
    classes.remove(classes.size() - 1);
    places.remove(places.size() - 1);
  }

  void pushPoint(TimeValue point) {
    points.add(point);
  }

  void popPoint() {
    points.remove(points.size() - 1);
  }

  boolean has(TimeClass timeClass) {
    return classes.contains(timeClass);
  }

  int value(TimeClass timeClass) {
    return value(timeClass, 0);
  }

  /** The value of the {@code nth} lexeme, from 0, that stands for {@code timeClass}. */
  int value(TimeClass timeClass, int nth) {
    int seen = 0;
    for (int i = 0; i < classes.size(); i++) {
      if (classes.get(i) == timeClass && seen++ == nth) {
        return lexemes.get(places.get(i)).values().getOrDefault(timeClass, 0);
      }
    }
    throw new IllegalArgumentException("the rule has no " + timeClass + " number " + nth);
  }

  int count(TimeClass timeClass) {
    return (int) classes.stream().filter(c -> c == timeClass).count();
  }

  TimeValue point(int nth) {
    return points.get(nth);
  }

  /** Index of the first lexeme. */
  int from() {
    return from;
  }

  /** The word {@code offset} lexemes from the first; empty outside the sentence. */
  String word(int offset) {
    int at = from + offset;
    return at >= 0 && at < lexemes.size() ? lexemes.get(at).word() : "";
  }

  /** The lexeme {@code offset} from the first, if there is one. */
  Optional<Lexeme> lexeme(int offset) {
    int at = from + offset;
    return at >= 0 && at < lexemes.size() ? Optional.of(lexemes.get(at)) : Optional.empty();
  }
}
