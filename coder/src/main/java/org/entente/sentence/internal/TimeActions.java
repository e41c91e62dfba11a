package org.entente.sentence.internal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules of {@code times.toml} mean, by the names of their actions. */
final class TimeActions {
  private static final Map<String, Action> ACTIONS = new HashMap<>();

  static {
    ACTIONS.putAll(CalendarActions.ACTIONS);
    ACTIONS.putAll(YearActions.ACTIONS);
    ACTIONS.putAll(RelativeActions.ACTIONS);
    ACTIONS.putAll(FollowingActions.ACTIONS);
    ACTIONS.putAll(PhraseActions.ACTIONS);
  }

  private TimeActions() {}

  /** Says what a match means; null when its words mean something else here. */
  interface Action {
    @Nullable TimeValue value(TimeMatch match, TimeContext context);
  }

  static void checkKnown(String action) {
    if (!ACTIONS.containsKey(action)) {
      throw new IllegalStateException("times.toml has rules for the unknown action " + action);
    }
  }

  static @Nullable TimeValue value(String action, TimeMatch match, TimeContext context) {
    Action found = ACTIONS.get(action);
    return found == null ? null : found.value(match, context);
  }
}
