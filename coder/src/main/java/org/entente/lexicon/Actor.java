package org.entente.lexicon;

/** Someone who can act towards others: a state, an international organisation, an armed group. */
public sealed interface Actor permits State, Organisation, Group {
  Profile profile();

  default String code() {
    return profile().code();
  }

  default String name() {
    return profile().name();
  }
}
