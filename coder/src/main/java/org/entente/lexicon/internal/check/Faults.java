package org.entente.lexicon.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.entente.lexicon.Fault;
import org.entente.lexicon.internal.SourceText;

/** The faults found so far. */
final class Faults {
  private final List<Fault> faults = new ArrayList<>();

  void add(SourceText source, int line, String message) {
    faults.add(new Fault(source.path(), line, message));
  }

  void add(Fault fault) {
    faults.add(fault);
  }

  List<Fault> sorted() {
    return faults.stream().distinct().sorted().toList();
  }
}
