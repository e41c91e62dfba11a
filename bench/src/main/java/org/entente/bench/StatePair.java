package org.entente.bench;

/**
 * Two states by their ISO codes, the first of the alphabet first.
 *
 * @param a one
 * @param b the other
 */
record StatePair(String a, String b) {
  StatePair {
    if (a.compareTo(b) > 0) {
      String first = b;
      b = a;
      a = first;
    }
  }

  @Override
  public String toString() {
    return a + "–" + b;
  }
}
