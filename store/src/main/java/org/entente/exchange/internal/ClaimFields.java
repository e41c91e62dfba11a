package org.entente.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.exchange.Table.Column;
import org.entente.exchange.Table.Type;
import org.entente.model.Coded;
import org.entente.model.Figure;
import org.entente.model.Limit;
import org.entente.model.Post;
import org.jspecify.annotations.Nullable;

/** The fields of limits, figures and posts, in the order of their JSON form. */
public final class ClaimFields {
  private ClaimFields() {}

  /** Those of limits. */
  public static List<Field> ofLimits() {
    List<Field> fields = new ArrayList<>(Field.passage());
    fields.add(limit("limiter", "code of the side that stands between", Limit::limiter));
    fields.add(pair(Limit.class, Limit::pair));
    fields.add(limit("direction", "limits, fails_to_limit or denied", l -> l.direction().label()));
    fields.add(limit("mechanism", "by what it limits", l -> l.mechanism().label()));
    fields.add(limit("cue", "word that carries it", Limit::cue));
    fields.add(limit("status", "whether it is so, by the text", l -> l.status().label()));
    fields.add(Field.date(Limit.class, Limit::date));
    fields.add(Field.published(Limit.class, Limit::published));
    fields.add(Field.speaker(Limit.class, Limit::speaker));
    fields.add(
        Field.of(
            Limit.class,
            new Column("speaker_code", Type.TEXTS),
            "codes of the speaker's side",
            Limit::speakerCode));
    fields.add(
        Field.of(
            Limit.class,
            new Column("confidence", Type.NUMBER),
            "probability, 0 to 1",
            Limit::confidence));
    return List.copyOf(fields);
  }

  /** Those of figures. */
  public static List<Field> ofFigures() {
    List<Field> fields = new ArrayList<>(Field.passage());
    fields.add(pair(Figure.class, Figure::pair));
    fields.add(
        Field.of(
            Figure.class,
            new Column("quantity", Type.NUMBER),
            "how much, in the unit",
            Figure::quantity));
    fields.add(figure("unit", "ISO 4217 code for money, else persons, percent …", Figure::unit));
    fields.add(figure("what", "what is counted, in the text's words", Figure::what));
    fields.add(figure("qualifier", "exact, about, at least, at most", f -> f.qualifier().label()));
    fields.add(Field.date(Figure.class, Figure::date));
    fields.add(Field.published(Figure.class, Figure::published));
    fields.add(Field.speaker(Figure.class, Figure::speaker));
    return List.copyOf(fields);
  }

  /** Those of posts. */
  public static List<Field> ofPosts() {
    List<Field> fields = new ArrayList<>(Field.passage());
    fields.add(Field.of(Post.class, new Column("author", Type.TEXT), "the member", Post::author));
    fields.add(Field.published(Post.class, Post::date));
    fields.add(
        Field.of(
            Post.class,
            new Column("quotes", Type.FLAG),
            "whether it repeats text of an earlier post",
            Post::quotes));
    return List.copyOf(fields);
  }

  private static <T extends Coded> Field pair(Class<T> kind, Function<T, @Nullable Object> value) {
    return Field.of(kind, new Column("pair", Type.TEXTS), "codes of the two sides", value);
  }

  private static Field limit(String name, String meaning, Function<Limit, @Nullable Object> value) {
    return Field.of(Limit.class, new Column(name, Type.TEXT), meaning, value);
  }

  private static Field figure(
      String name, String meaning, Function<Figure, @Nullable Object> value) {
    return Field.of(Figure.class, new Column(name, Type.TEXT), meaning, value);
  }
}
