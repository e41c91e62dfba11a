package org.entente.store.correction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Event;

/** What a person decided about events of a document. Events go by their ids. */
public sealed interface Correction {
  /** The events that it is about; of undo and redo none, since they point to another entry. */
  List<String> events();

  /**
   * The event is right as it stands.
   *
   * @param event its id
   */
  record Accept(String event) implements Correction {
    @Override
    public List<String> events() {
      return List.of(event);
    }
  }

  /**
   * There is no such event.
   *
   * @param event its id
   */
  record Reject(String event) implements Correction {
    @Override
    public List<String> events() {
      return List.of(event);
    }
  }

  /**
   * The event is there, with other values.
   *
   * @param event its id
   * @param before the values that were there, by field as in an event's JSON form
   * @param after the values in their place
   */
  record Change(String event, ObjectNode before, ObjectNode after) implements Correction {
    @Override
    public List<String> events() {
      return List.of(event);
    }
  }

  /**
   * The model missed an event.
   *
   * @param event a new id
   * @param value the event
   */
  record Add(String event, Event value) implements Correction {
    @Override
    public List<String> events() {
      return List.of(event);
    }
  }

  /**
   * Several events are one.
   *
   * @param event the id of the one that stays
   * @param others the ids of those that go into it
   */
  record Merge(String event, List<String> others) implements Correction {
    public Merge {
      others = List.copyOf(others);
    }

    @Override
    public List<String> events() {
      return Stream.concat(Stream.of(event), others.stream()).toList();
    }
  }

  /**
   * One event is two.
   *
   * @param event the id of the one that stays
   * @param part a new id for the second
   * @param value the second event
   */
  record Split(String event, String part, Event value) implements Correction {
    @Override
    public List<String> events() {
      return List.of(event, part);
    }
  }

  /**
   * A remark.
   *
   * @param event the event's id
   * @param text in the person's words
   */
  record Note(String event, String text) implements Correction {
    @Override
    public List<String> events() {
      return List.of(event);
    }
  }

  /**
   * A tag is put on or taken off.
   *
   * @param event the event's id
   * @param tag the tag
   * @param on whether it is put on
   */
  record Tag(String event, String tag, boolean on) implements Correction {
    @Override
    public List<String> events() {
      return List.of(event);
    }
  }

  /**
   * A star is given or taken.
   *
   * @param event the event's id
   * @param on whether it is given
   */
  record Star(String event, boolean on) implements Correction {
    @Override
    public List<String> events() {
      return List.of(event);
    }
  }

  /**
   * An entry no longer counts.
   *
   * @param of the entry's id
   */
  record Undo(long of) implements Correction {
    @Override
    public List<String> events() {
      return List.of();
    }
  }

  /**
   * An entry that was undone counts again.
   *
   * @param of the entry's id
   */
  record Redo(long of) implements Correction {
    @Override
    public List<String> events() {
      return List.of();
    }
  }
}
