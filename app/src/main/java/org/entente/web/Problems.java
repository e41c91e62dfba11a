package org.entente.web;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import org.entente.store.StoreException;
import org.entente.web.api.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that goes wrong, as problem+json (RFC 9457); no stack trace leaves the server. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final JsonMapper JSON = new JsonMapper();

  private Problems() {}

  /** Answers exceptions. */
  static void register(RoutesConfig routes) {
    routes.exception(
        Problem.class,
        (problem, context) ->
            answer(
                context, problem.status(), String.valueOf(problem.getMessage()), problem.more()));
    routes.exception(
        StoreException.class,
        (fault, context) -> answer(context, 503, String.valueOf(fault.getMessage())));
    routes.exception(
        HttpResponseException.class,
        (fault, context) -> answer(context, fault.getStatus(), String.valueOf(fault.getMessage())));
    routes.exception(
        Exception.class,
        (fault, context) -> {
          LOG.error("a request could not be answered ({}): {}", context.path(), fault.toString());
          LOG.debug("where", fault);
          answer(context, 500, "something went wrong inside; the server's messages tell what");
        });
  }

  /** Answers with a problem. */
  static void answer(Context context, int status, String detail) {
    answer(context, status, detail, JSON.createObjectNode());
  }

  private static void answer(Context context, int status, String detail, ObjectNode more) {
    String title = HttpStatus.forStatus(status).getMessage();
    if (status == 503) {
      context.header("Retry-After", "2");
    }
    context.header("Cache-Control", "no-store");
    context.status(status);
    context.contentType("application/problem+json");
    context.result(
        more.deepCopy()
            .put("type", "about:blank")
            .put("title", title)
            .put("status", status)
            .put("detail", detail)
            .toString());
  }
}
