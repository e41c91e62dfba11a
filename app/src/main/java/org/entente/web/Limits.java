package org.entente.web;

import io.javalin.config.JettyConfig;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** How large, how long and how many requests may be. */
final class Limits {
  static final long BODY_BYTES = 64 * 1024;
  private static final int HEADER_BYTES = 16 * 1024;
  private static final long IDLE_MILLIS = 30_000;
  private static final int THREADS = 48;

  private Limits() {}

  static void set(JettyConfig jetty) {
    jetty.threadPool = threads();
    jetty.modifyHttpConfiguration(Limits::set);
    jetty.modifyServer(Limits::set);
    jetty.modifyServletContextHandler(Limits::set);
  }

  private static QueuedThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
    threads.setName("workspace");
    return threads;
  }

  private static void set(HttpConfiguration http) {
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setSendServerVersion(false);
    // Ids of documents are part of paths and may hold any sign; no path is ever a file's.
    http.setUriCompliance(
        UriCompliance.from(
            EnumSet.of(
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
                UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS)));
  }

  private static void set(Server server) {
    server.setStopTimeout(0);
    for (Connector connector : server.getConnectors()) {
      if (connector instanceof AbstractConnector each) {
        each.setIdleTimeout(IDLE_MILLIS);
      }
    }
  }

  private static void set(ServletContextHandler context) {
    context.getServletHandler().setDecodeAmbiguousURIs(true);
  }
}
