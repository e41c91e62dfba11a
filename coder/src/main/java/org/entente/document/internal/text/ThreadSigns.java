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
    boolean below = kinds.remove(Role.THREAD_END);
    return kinds.size() >= 2
        || (below && isForums(kinds, page))
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

  /** Whether the marks are such as only forums make. */
  private static boolean isForums(Set<Role> kinds, Page page) {
    if (kinds.contains(Role.EDITED) || kinds.contains(Role.QUOTE_END)) {
      return true;
    }
    for (int i = 0; i < page.size(); i++) {
      if (page.role(i) == Role.MEMBER && ForumMarks.isCount(page.unit(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** One kind of mark decides with several ranks and dates, or where the text quotes itself. */
  private static boolean isDecided(Set<Role> kinds, Page page) {
    boolean members =
        kinds.contains(Role.MEMBER)
            && page.roles().stream().filter(role -> role == Role.MEMBER).count() >= 3;
    return members || (!kinds.isEmpty() && Repeats.of(page, -1).any());
  }
}
