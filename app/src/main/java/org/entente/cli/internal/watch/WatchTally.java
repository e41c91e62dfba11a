package org.entente.cli.internal.watch;

import java.util.StringJoiner;

/** Counts what a round of a watch has come to. */
public final class WatchTally {
  private int fetched;
  private int unchanged;
  private int notDue;
  private int putOff;
  private int refused;
  private int dropped;
  private long knownLinks;
  private long sameText;
  private long ownTexts;
  private long articlesPutOff;

  void feedFetched(int droppedItems) {
    fetched++;
    dropped += droppedItems;
  }

  void feedUnchanged() {
    unchanged++;
  }

  void feedNotDue() {
    notDue++;
  }

  void feedPutOff() {
    putOff++;
  }

  void feedRefused() {
    refused++;
  }

  void knownLink() {
    knownLinks++;
  }

  void ownText() {
    ownTexts++;
  }

  void articlePutOff() {
    articlesPutOff++;
  }

  /** A document whose text the store has under another address. */
  public void sameText() {
    sameText++;
  }

  /** Whether something could not be had, now or at all. */
  public boolean hasFailures() {
    return refused > 0 || putOff > 0 || articlesPutOff > 0;
  }

  /** The counts of feeds and of articles that were not read, a line each. */
  public String summary() {
    StringJoiner feeds = new StringJoiner(", ", "feeds      ", "\n");
    feeds.add(fetched + " with a new version").add(unchanged + " unchanged");
    add(feeds, notDue, "not yet due");
    add(feeds, putOff, "put off");
    add(feeds, refused, "refused");
    StringJoiner articles = new StringJoiner(", ", "articles   ", "\n");
    articles.add(knownLinks + sameText + " known already");
    add(articles, ownTexts, "by the feed's own text");
    add(articles, articlesPutOff, "put off");
    add(articles, dropped, "dropped: without an address, or beyond 10,000");
    return feeds + articles.toString();
  }

  private static void add(StringJoiner line, long count, String what) {
    if (count > 0) {
      line.add(count + " " + what);
    }
  }
}
