package org.entente.relation.score;

/** What a series says of one stretch without a change, the level and its scatter unknown. */
sealed interface Segments permits CountSegments, LevelSegments {
  /** log Pr(y from … to | no change within), both ends inclusive, over the prior of the level. */
  double logMarginal(int from, int to);

  /** The posterior mean of the level of this stretch. */
  double level(int from, int to);
}
