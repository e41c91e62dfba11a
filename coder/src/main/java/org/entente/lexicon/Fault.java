package org.entente.lexicon;

/**
 * Something wrong in a file of the lexicon.
 *
 * @param file path of the file inside the lexicon, {@code actors/states/PAK.toml}
 * @param line line of the fault, from 1
 * @param message what is wrong, and with what
 */
public record Fault(String file, int line, String message) implements Comparable<Fault> {
  @Override
  public int compareTo(Fault other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
