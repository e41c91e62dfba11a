package org.entente.web;

import io.javalin.http.Context;
import org.entente.web.api.FileEndpoint;
import org.entente.web.api.Parameters;

/** Hands files over. */
final class FileAnswers {
  /** A file that is shown may use the styles within it; it runs nothing and loads nothing. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'; sandbox";

  private FileAnswers() {}

  /** Answers a request by an endpoint. */
  static void answer(FileEndpoint endpoint, Context request) {
    Parameters asked = Gate.asked(request);
    String root = request.scheme() + "://" + request.header("Host");
    FileEndpoint.Answer answer = endpoint.answer(asked, root);
    if (answer instanceof FileEndpoint.Ready file) {
      String disposition = file.shown() ? "inline" : "attachment";
      request.header("Content-Disposition", disposition + "; filename=\"" + file.name() + '"');
      request.header("Content-Security-Policy", POLICY);
      request.header("Cache-Control", "no-cache");
      request.contentType(file.type());
      request.result(file.content());
    } else if (answer instanceof FileEndpoint.Running running) {
      request.status(202);
      request.header("Retry-After", "1");
      request.header("Cache-Control", "no-store");
      request.contentType("application/json");
      request.result(running.state().toString());
    }
  }
}
