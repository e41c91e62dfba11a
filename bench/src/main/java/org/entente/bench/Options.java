package org.entente.bench;

import java.util.List;

/** What stands behind a measurement's command. */
final class Options {
  private Options() {}

  /** The word behind a name; another one where the name is not there, or nothing behind it. */
  static String of(String[] args, String name, String otherwise) {
    int at = List.of(args).indexOf(name);
    return at < 0 || at + 1 >= args.length ? otherwise : args[at + 1];
  }
}
