package org.entente.document;

import java.time.Duration;

/**
 * How far reading goes before an input is refused.
 *
 * @param documentBytes size of one document, after unpacking; a JSON Lines file may be of any size,
 *     its lines may not
 * @param fetchTime time for one address, with all its redirects
 * @param redirects how many redirects are followed
 * @param privateAddresses whether loopback, link-local and private addresses may be fetched
 */
public record ReadingLimits(
    int documentBytes, Duration fetchTime, int redirects, boolean privateAddresses) {
  private static final int MIB = 1024 * 1024;

  public ReadingLimits {
    if (documentBytes <= 0 || redirects < 0 || fetchTime.isNegative() || fetchTime.isZero()) {
      throw new IllegalArgumentException(
          "limits must be positive: " + documentBytes + " bytes, " + fetchTime + ", " + redirects);
    }
  }

  /** 50 MiB a document, 20 seconds an address, 5 redirects, public addresses only. */
  public static ReadingLimits defaults() {
    return new ReadingLimits(50 * MIB, Duration.ofSeconds(20), 5, false);
  }

  /** The same limits, with documents of up to {@code bytes}. */
  public ReadingLimits withDocumentBytes(int bytes) {
    return new ReadingLimits(bytes, fetchTime, redirects, privateAddresses);
  }

  /** The same limits, with {@code time} for an address. */
  public ReadingLimits withFetchTime(Duration time) {
    return new ReadingLimits(documentBytes, time, redirects, privateAddresses);
  }

  /** The same limits, with private addresses allowed. */
  public ReadingLimits withPrivateAddresses() {
    return new ReadingLimits(documentBytes, fetchTime, redirects, true);
  }
}
