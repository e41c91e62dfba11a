package org.entente.document.internal.text;

import java.util.EnumSet;
import java.util.Set;

/** Whether a page is a forum thread: forum software leaves several kinds of marks. */
final class ThreadSigns {
  private ThreadSigns() {}

  static boolean isThread(Page page) {
    Set<Role> kinds = EnumSet.noneOf(Role.class);
    int[] counts = new int[Role.values().length];
    int prose = 0;
    for (int i = 0; i < page.size(); i++) {
      Role role = page.role(i);
      prose += role.isProse() ? 1 : 0;
      counts[role.ordinal()]++;
      if (isMark(role)) {
        kinds.add(role);
      }
    }
    if (kinds.isEmpty() || prose < 2) {
      return false;
    }
    return kinds.size() >= 2
        || counts[Role.NUMBER.ordinal()] >= 2
        || counts[Role.EDITED.ordinal()] >= 2
        || counts[Role.ACTIONS.ordinal()] >= 3
        || isDecided(kinds, page);
  }

  private static boolean isMark(Role role) {
    return switch (role) {
      case MEMBER, NUMBER, EDITED, QUOTE_HEAD, QUOTE_END, THREAD_END, ACTIONS -> true;
      default -> false;
    };
  }

  /**
   * One kind of mark alone decides with several ranks and dates, or where the text quotes itself.
   */
  private static boolean isDecided(Set<Role> kinds, Page page) {
    boolean members =
        kinds.contains(Role.MEMBER)
            && page.roles().stream().filter(role -> role == Role.MEMBER).count() >= 3;
    boolean own = !kinds.contains(Role.THREAD_END);
    return members || (own && Repeats.of(page, -1).any());
  }
}
