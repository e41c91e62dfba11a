package org.entente.relation.score;

/** The two axes of a relation. */
public enum Axis {
  COOPERATION,
  CONFLICT
}
