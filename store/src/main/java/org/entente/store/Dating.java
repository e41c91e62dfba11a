package org.entente.store;

/** Which day an event is counted on. */
public enum Dating {
  /** The first day that the text gives for the event; events without one have no day. */
  EVENT,
  /** The same, or else the day on which the text was published. */
  EVENT_OR_PUBLISHED
}
