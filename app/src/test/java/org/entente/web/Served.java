package org.entente.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.entente.store.Access;
import org.entente.store.Store;
import org.entente.web.api.Names;

/** A workspace as callers find it: a store, a server on a free port, and real HTTP. */
final class Served implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Names NAMES =
      Names.of(Map.of("EGY", "Egypt", "ETH", "Ethiopia", "SDN", "Sudan"));

  private final HttpClient client = HttpClient.newHttpClient();
  private final Store store;
  private final Workspace workspace;

  private Served(Store store, Workspace workspace) {
    this.store = store;
    this.workspace = workspace;
  }

  /** Serves new documents, all words indexed. */
  static Served of(Path folder, Texts... documents) throws IOException {
    Texts.store(folder, documents);
    return open(folder, WorkspaceSettings.local(0), true);
  }

  static Served open(Path folder, WorkspaceSettings settings, boolean indexed) throws IOException {
    Store store = Store.open(folder, Access.READ);
    if (indexed) {
      store.catalogue().index((done, total) -> {});
    }
    return new Served(store, Workspace.start(store, NAMES, settings));
  }

  int port() {
    return workspace.port();
  }

  String address() {
    return workspace.address();
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send("GET", path, headers);
  }

  HttpResponse<String> send(String method, String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Sends JSON. */
  HttpResponse<String> post(String path, String json, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** What the API answers, which must be well. */
  JsonNode json(String path) throws Exception {
    HttpResponse<String> response = get("/api/v1" + path);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + " answers " + response.statusCode() + ": " + response.body());
    }
    return JSON.readTree(response.body());
  }

  static JsonNode parse(String json) throws IOException {
    return JSON.readTree(json);
  }

  @Override
  public void close() {
    workspace.close();
    store.close();
  }
}
