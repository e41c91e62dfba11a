package org.entente.document.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text's units with their roles. The value below a forum member's label ("Joined", "Messages")
 * has the label's role, so that a joining date is never taken for a post's.
 *
 * @param text the whole text
 * @param units its pieces, in order
 * @param roles one for each unit
 */
record Page(String text, List<Unit> units, List<Role> roles) {

  static Page of(String text, boolean markdown) {
    List<Unit> units = Units.of(text, markdown);
    List<Role> roles = new ArrayList<>(units.size());
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      roles.add(isValue(units, roles, i) ? Role.MEMBER : Furniture.role(unit.text()));
    }
    markJoiningDates(roles);
    if (markdown) {
      markFrontMatter(units, roles);
    }
    return new Page(text, units, roles);
  }

  private static boolean isValue(List<Unit> units, List<Role> roles, int unit) {
    if (unit == 0 || roles.get(unit - 1) != Role.MEMBER || units.get(unit).text().length() > 40) {
      return false;
    }
    String label = units.get(unit - 1).lower();
    return ForumMarks.isBareLabel(label) && ForumMarks.isValue(label, units.get(unit).text());
  }

  /** A day without a time directly above a count of messages or reactions is a joining date. */
  private static void markJoiningDates(List<Role> roles) {
    for (int i = 0; i + 1 < roles.size(); i++) {
      if (roles.get(i) == Role.DATE && roles.get(i + 1) == Role.MEMBER) {
        roles.set(i, Role.MEMBER);
      }
    }
  }

  private static void markFrontMatter(List<Unit> units, List<Role> roles) {
    if (units.isEmpty() || !units.get(0).text().startsWith("---")) {
      return;
    }
    for (int i = 0; i < Math.min(units.size(), 12); i++) {
      roles.set(i, Furniture.isFrontMatter(units.get(i).text()) ? Role.BYLINE : Role.FURNITURE);
      if (i > 0 && units.get(i).text().endsWith("---")) {
        return;
      }
    }
  }

  int size() {
    return units.size();
  }

  Unit unit(int index) {
    return units.get(index);
  }

  Role role(int index) {
    return roles.get(index);
  }

  boolean isProse(int index) {
    return roles.get(index).isProse();
  }
}
