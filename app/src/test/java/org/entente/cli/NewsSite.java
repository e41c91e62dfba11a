package org.entente.cli;

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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A news site on loopback: a feed, articles, and a note of all that it is asked for. */
final class NewsSite implements AutoCloseable {
  private static final String TYPE = "text/html; charset=utf-8";

  private record Page(int status, String body, String retryAfter) {}

  private final HttpServer server;
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile String stuck = "";
  private final CountDownLatch reached = new CountDownLatch(1);

  NewsSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work);
              thread.setDaemon(true);
              return thread;
            }));
    server.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** A feed at {@code path} of the articles at {@code links}. */
  NewsSite feed(String path, String... links) {
    StringBuilder items = new StringBuilder();
    for (String link : links) {
      items.append("<item><title>T</title><link>").append(link).append("</link></item>");
    }
    return page(
        path,
        "<rss version='2.0'><channel><title>The Herald</title><link>x</link><description>d"
            + "</description>"
            + items
            + "</channel></rss>");
  }

  NewsSite article(String path, String sentence) {
    return page(
        path, "<html><head><title>News</title></head><body><p>" + sentence + "</p></body></html>");
  }

  NewsSite page(String path, String body) {
    pages.put(path, new Page(200, body, ""));
    return this;
  }

  NewsSite fails(String path, int status, String retryAfter) {
    pages.put(path, new Page(status, "", retryAfter));
    return this;
  }

  /** From now on a request for {@code path} gets no answer; empty for none. */
  void stuckAt(String path) {
    stuck = path;
  }

  /** Waits for that request. */
  boolean awaitStuck() throws InterruptedException {
    return reached.await(90, TimeUnit.SECONDS);
  }

  /** What was asked for since the last call, but for robots.txt. */
  List<String> asked() {
    synchronized (asked) {
      List<String> all = asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
      asked.clear();
      return all;
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    if (path.equals(stuck)) {
      reached.countDown();
      hang();
    }
    Page page = pages.getOrDefault(path, new Page(404, "", ""));
    String etag = "\"" + page.body().hashCode() + "\"";
    boolean same = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    byte[] body = same ? new byte[0] : page.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("ETag", etag);
    exchange.getResponseHeaders().set("Content-Type", TYPE);
    if (!page.retryAfter().isEmpty()) {
      exchange.getResponseHeaders().set("Retry-After", page.retryAfter());
    }
    exchange.sendResponseHeaders(same ? 304 : page.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void hang() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
  }
}
