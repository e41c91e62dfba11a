package org.entente.document.feed;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A web site on loopback that notes what it is asked for. */
final class Site implements AutoCloseable {
  /** A request: its path, its head, and when it came. */
  record Asked(String path, Headers head, long nanos) {}

  /** An answer; fields of its head come in pairs. */
  record Told(int status, String body, String... fields) {}

  private final HttpServer server;
  private final Map<String, Told> pages = new ConcurrentHashMap<>();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

  Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  Site put(String path, Told told) {
    pages.put(path, told);
    return this;
  }

  Site put(String path, int status, String body, String... fields) {
    return put(path, new Told(status, body, fields));
  }

  List<Asked> asked(String path) {
    synchronized (asked) {
      return asked.stream().filter(each -> each.path().equals(path)).toList();
    }
  }

  List<Asked> asked() {
    synchronized (asked) {
      return List.copyOf(asked);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(new Asked(path, exchange.getRequestHeaders(), System.nanoTime()));
    Told told = pages.getOrDefault(path, new Told(404, "nothing here"));
    byte[] body = told.body().getBytes(StandardCharsets.UTF_8);
    String etag = exchange.getRequestHeaders().getFirst("If-None-Match");
    boolean same = etag != null && List.of(told.fields()).contains(etag);
    for (int i = 0; i < told.fields().length; i += 2) {
      exchange.getResponseHeaders().set(told.fields()[i], told.fields()[i + 1]);
    }
    exchange.sendResponseHeaders(
        same ? 304 : told.status(), same || body.length == 0 ? -1 : body.length);
    if (!same) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
