package org.entente.store;

/** Looks on while files are imported; called from the importing thread. */
public interface ImportWatch {
  /** So many rows of the file have been read. */
  void at(long rows);

  /** Whether the import should end with what it has. */
  boolean stopped();

  /** A row or file was refused. */
  void refused(Refusal refusal);

  /** A row was there already: where it stands and its key. Told of some, not of all. */
  void duplicate(String source, long line, String key);

  /** A row with a code that is in no codebook. */
  void unmapped(String source, long line, String code);

  /** One that sees nothing and stops nothing. */
  static ImportWatch quiet() {
    return new ImportWatch() {
      @Override
      public void at(long rows) {}

      @Override
      public boolean stopped() {
        return false;
      }

      @Override
      public void refused(Refusal refusal) {}

      @Override
      public void duplicate(String source, long line, String key) {}

      @Override
      public void unmapped(String source, long line, String code) {}
    };
  }
}
