package org.entente.document.internal.web;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What a server answered in the end, behind all redirects, whatever its status. */
public final class Answer {
  private static final int FOUND = 200;
  private static final int UNCHANGED = 304;
  private static final int TIMED_OUT = 408;
  private static final int TOO_MANY = 429;
  private static final int FAILED = 500;

  private final URI uri;
  private final HttpResponse<byte[]> response;

  Answer(URI uri, HttpResponse<byte[]> response) {
    this.uri = uri;
    this.response = response;
  }

  /** Where the answer came from. */
  public URI uri() {
    return uri;
  }

  /** The status code. */
  public int status() {
    return response.statusCode();
  }

  /** Whether there is a page. */
  public boolean isFound() {
    return status() == FOUND;
  }

  /** Whether the page is the one that the request names as known. */
  public boolean isUnchanged() {
    return status() == UNCHANGED;
  }

  /** Whether another time the answer may be another. */
  public boolean isForNow() {
    return status() == TOO_MANY || status() == TIMED_OUT || status() >= FAILED;
  }

  /** A field of the head; null where it is not there. */
  public @Nullable String field(String name) {
    return response.headers().firstValue(name).orElse(null);
  }

  /** The time that the server asks to be left alone, in seconds or up to a date; else null. */
  public @Nullable Duration retryAfter(Instant now) {
    String text = field("Retry-After");
    if (text == null) {
      return null;
    }
    if (text.strip().matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(text.strip()));
    }
    try {
      Instant until =
          ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The page. */
  public Fetched page() {
    String type = field("Content-Type");
    String told = type == null ? "" : type;
    return new Fetched(
        response.body(),
        told.split(";", 2)[0].strip(),
        Charsets.declared(told),
        String.valueOf(uri.getPath()));
  }
}
