package org.entente.model;

/** Something that a careful reader would write down from a document. */
public sealed interface Coded permits Claim, Contradiction, Post {
  /** Where it stands. */
  Passage passage();

  /** Name of the record's kind, as in its JSON form. */
  String kind();
}
