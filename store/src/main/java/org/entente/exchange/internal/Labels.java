package org.entente.exchange.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Context;
import org.entente.model.Contradiction;
import org.entente.model.EventType;
import org.entente.model.Figure.Qualifier;
import org.entente.model.Limit.Direction;
import org.entente.model.Limit.Mechanism;
import org.entente.model.Status;

/** From the words that stand in records to the values that they name, and back. */
public final class Labels {
  private static final Map<String, EventType> TYPES = by(EventType.values(), EventType::name);
  private static final Map<String, Status> STATUSES = by(Status.values(), Status::label);
  private static final Map<String, Qualifier> QUALIFIERS = by(Qualifier.values(), Qualifier::label);
  private static final Map<String, Direction> DIRECTIONS = by(Direction.values(), Direction::label);
  private static final Map<String, Mechanism> MECHANISMS = by(Mechanism.values(), Mechanism::label);
  private static final Map<String, Contradiction.Type> DIFFERENCES =
      by(Contradiction.Type.values(), Contradiction.Type::label);
  private static final Map<String, Context> CONTEXTS = by(Context.values(), Context::label);

  private Labels() {}

  public static EventType type(String label) {
    return named(TYPES, "event type", label);
  }

  public static Status status(String label) {
    return named(STATUSES, "status", label);
  }

  public static Context context(String label) {
    return named(CONTEXTS, "context", label);
  }

  public static Qualifier qualifier(String label) {
    return named(QUALIFIERS, "qualifier", label);
  }

  public static Direction direction(String label) {
    return named(DIRECTIONS, "direction", label);
  }

  public static Mechanism mechanism(String label) {
    return named(MECHANISMS, "mechanism", label);
  }

  public static Contradiction.Type difference(String label) {
    return named(DIFFERENCES, "type of contradiction", label);
  }

  /** The contexts' labels in alphabetical order. */
  public static List<String> sorted(Set<Context> contexts) {
    return contexts.isEmpty()
        ? List.of()
        : contexts.stream().map(Context::label).sorted().collect(Collectors.toList());
  }

  private static <T> Map<String, T> by(T[] values, Function<T, String> label) {
    return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(label, value -> value));
  }

  private static <T> T named(Map<String, T> values, String what, String label) {
    T value = values.get(label);
    if (value == null) {
      throw new IllegalArgumentException("no " + what + " is called \"" + label + '"');
    }
    return value;
  }
}
