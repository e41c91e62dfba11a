package org.entente.store;

/** What a store is opened for. */
public enum Access {
  /** Others may read at the same time, nobody writes. */
  READ,
  /** Nobody else has it open. */
  WRITE
}
