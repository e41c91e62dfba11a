package org.entente.exchange.layout;

/** Cells that an {@link ImportedEvent} holds as they were, in a field of their own. */
public enum Carried {
  ACTOR,
  ACTOR_NAME,
  RECIPIENT,
  RECIPIENT_NAME,
  CODE,
  URL,
  TEXT;

  String of(ImportedEvent event) {
    return switch (this) {
      case ACTOR -> event.actor().raw();
      case ACTOR_NAME -> event.actor().name();
      case RECIPIENT -> event.recipient().raw();
      case RECIPIENT_NAME -> event.recipient().name();
      case CODE -> event.code();
      case URL -> event.url();
      case TEXT -> event.text();
    };
  }
}
