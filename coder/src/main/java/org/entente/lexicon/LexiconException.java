package org.entente.lexicon;

/** A file of the lexicon cannot be read; the message names file and line. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  public LexiconException(Fault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
