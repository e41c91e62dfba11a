package org.entente.document.internal.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.document.internal.Refusal;

/** Single requests, without redirects, each within a time and a size. */
final class Requests {
  static final String AGENT = "entente";

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  /**
   * The answer to GET {@code uri}; refused where none comes in {@code time}.
   *
   * @param fields of the request's head, in place of the usual ones or beside them
   */
  HttpResponse<byte[]> get(URI uri, Map<String, String> fields, Duration time, int limit)
      throws Refusal {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .setHeader("User-Agent", AGENT + "/0.1")
            .setHeader("Accept", "text/html, text/plain, application/pdf, */*;q=0.5")
            .timeout(time);
    fields.forEach(request::setHeader);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), head -> new LimitedBody(limit));
    try {
      return answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw slow(e);
    } catch (ExecutionException e) {
      throw failed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unreachable("the request was interrupted", e);
    } finally {
      answer.cancel(true);
    }
  }

  private static Refusal slow(Throwable cause) {
    return new Unreachable("the server did not answer in time; try again later", cause);
  }

  private static Refusal failed(ExecutionException failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
      if (cause instanceof LimitedBody.TooLarge) {
        return new Refusal("the server sends more than the limit for one document", cause);
      }
      if (cause instanceof java.net.http.HttpTimeoutException) {
        return slow(cause);
      }
    }
    String detail =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return new Unreachable(
        "the server cannot be reached (" + detail + "); check the address", cause);
  }
}
