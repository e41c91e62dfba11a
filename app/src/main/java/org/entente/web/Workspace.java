package org.entente.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import org.entente.store.Store;
import org.entente.web.api.Api;
import org.entente.web.api.CorrectedStore;
import org.entente.web.api.CorrectionPost;
import org.entente.web.api.Endpoint;
import org.entente.web.api.Export;
import org.entente.web.api.FileEndpoint;
import org.entente.web.api.Names;
import org.entente.web.api.SettlementPost;

/** The running server of a workspace. Closing it stops it; the store stays open. */
public final class Workspace implements AutoCloseable {
  private final WorkspaceSettings settings;
  private final Store store;
  private final Names names;
  private final Assets assets = Assets.load();
  private final Answers answers = new Answers();
  private final CorrectedStore corrected;
  private final Shell shell = new Shell(assets);
  private final Javalin server;

  private Workspace(Store store, Names names, WorkspaceSettings settings) {
    this.store = store;
    this.names = names;
    this.settings = settings;
    this.corrected = new CorrectedStore(store);
    this.server = Javalin.create(this::configure);
  }

  /**
   * Starts a server on a store, which must stay open while it runs.
   *
   * @throws BindException if the port is taken
   */
  public static Workspace start(Store store, Names names, WorkspaceSettings settings)
      throws BindException {
    Workspace workspace = new Workspace(store, names, settings);
    try {
      workspace.server.start(settings.host().replaceAll("[\\[\\]]", ""), settings.port());
    } catch (JavalinBindException e) {
      workspace.server.stop();
      BindException taken =
          new BindException("port " + settings.port() + " of " + settings.host() + " is taken");
      taken.initCause(e);
      throw taken;
    }
    return workspace;
  }

  /** The port that it listens on. */
  public int port() {
    return server.port();
  }

  /** The address to open in a browser, with the token where one is needed. */
  public String address() {
    String token = settings.token() == null ? "" : "?token=" + settings.token();
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return "http://" + host + ":" + port() + "/" + token;
  }

  @Override
  public void close() {
    server.stop();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.maxRequestSize = Limits.BODY_BYTES;
    Limits.set(config.jetty);
    routes(config.routes);
  }

  private void routes(RoutesConfig routes) {
    routes.before(new Gate(settings, this::port)::check);
    routes.get("/assets/{version}/<name>", this::asset);
    routes.before(Api.ROOT + "/*", request -> refresh(false));
    for (Endpoint endpoint : Api.endpoints(store, names)) {
      routes.get(Api.ROOT + endpoint.path(), request -> answers.answer(endpoint, request));
    }
    for (FileEndpoint endpoint : Api.files(store, names)) {
      routes.get(Api.ROOT + endpoint.path(), request -> FileAnswers.answer(endpoint, request));
    }
    routes.post(Api.ROOT + "/corrections", this::correct);
    routes.post(Api.ROOT + SettlementPost.PATH, this::settle);
    routes.get(Api.ROOT + "/corrections/export", this::corrections);
    routes.get(Api.ROOT + "/export", this::export);
    routes.get(Api.ROOT + "/openapi.json", Workspace::description);
    routes.get("/", this::page);
    routes.get("/<page>", this::page);
    Problems.register(routes);
  }

  private void page(Context request) {
    String first = request.path().split("/", 3)[1];
    if (first.equals("api") || first.equals("assets")) {
      Problems.answer(request, 404, "there is nothing at " + request.path());
      return;
    }
    request.status(shell.isPage(request.path()) ? 200 : 404);
    request.header("Cache-Control", "no-cache");
    request.contentType("text/html; charset=utf-8");
    request.result(shell.of(request.path()));
  }

  private void asset(Context request) {
    Assets.Asset asset = assets.find(request.pathParam("name"));
    if (asset == null || !request.pathParam("version").equals(assets.version())) {
      Problems.answer(request, 404, "there is nothing at " + request.path());
      return;
    }
    request.contentType(asset.type());
    request.header("Cache-Control", "public, max-age=31536000, immutable");
    request.header("ETag", '"' + assets.version() + '"');
    request.header("Vary", "Accept-Encoding");
    String accepted = request.header("Accept-Encoding");
    if (accepted != null && accepted.contains("gzip")) {
      request.header("Content-Encoding", "gzip");
      request.result(asset.gzipped());
    } else {
      request.result(asset.bytes());
    }
  }

  private void export(Context request) {
    Export export = new Export(Gate.asked(request));
    export.check(store);
    request.contentType(export.format().type());
    request.header("Content-Disposition", "attachment; filename=\"" + export.fileName() + '"');
    request.header("Cache-Control", "no-store");
    try (Writer out = new OutputStreamWriter(request.outputStream(), StandardCharsets.UTF_8)) {
      export.write(store, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets answers that no longer hold since somebody corrected events. */
  private void refresh(boolean now) {
    if (corrected.refresh(now)) {
      answers.clear();
    }
  }

  private void correct(Context request) {
    written(request, new CorrectionPost(store, settings.who()).answer(request.bodyAsBytes()));
  }

  private void settle(Context request) {
    written(request, new SettlementPost(store, settings.who()).answer(request.bodyAsBytes()));
  }

  private void written(Context request, String answer) {
    refresh(true);
    request.contentType("application/json");
    request.header("Cache-Control", "no-store");
    request.result(answer);
  }

  private void corrections(Context request) {
    Gate.asked(request).refuseOthers();
    request.contentType("application/x-ndjson");
    request.header("Content-Disposition", "attachment; filename=\"corrections.jsonl\"");
    request.header("Cache-Control", "no-store");
    request.result(corrected.trainingLines());
  }

  private static void description(Context request) throws IOException {
    request.contentType("application/json");
    request.result(Assets.resource("/web/openapi.json"));
  }
}
