package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.claim.ledger.Ledgers;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.Folders;
import org.entente.store.Access;
import org.entente.store.Store;
import org.entente.web.Workspace;
import org.entente.web.WorkspaceSettings;
import org.entente.web.api.Names;
import picocli.CommandLine.Command;

/**
 * {@code entente warm}: codes, reads and serves a sentence, and forgets it. The launcher runs it
 * once and archives the classes that it loaded, from which later commands start sooner.
 */
@Command(
    name = "warm",
    hidden = true,
    description = "Does a little of what the commands do; the launcher runs it after a build.")
final class WarmCommand implements Callable<Integer> {
  private static final String TEXT =
      "Kenya's president met his Somali counterpart in Djibouti on Monday.";

  /** What the first pages ask, below the workspace's address. */
  private static final List<String> ASKED =
      List.of(
          "",
          "api/v1/summary",
          "api/v1/actors",
          "api/v1/pairs?limit=10",
          "api/v1/events?limit=8&status=asserted",
          "api/v1/documents",
          "api/v1/facets?of=events",
          "api/v1/pairs/KEN/SOM",
          "api/v1/pairs/KEN/SOM/series",
          "api/v1/pairs/KEN/SOM/relation",
          "api/v1/network",
          "api/v1/matrix",
          "api/v1/map");

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("entente-warm");
    try {
      Path text = Files.writeString(folder.resolve("text.txt"), TEXT);
      Path store = folder.resolve("store");
      Surroundings alone = alone(folder);
      int coded = Main.run(alone, "code", text.toString());
      int read = Main.run(alone, "read", "--store", store.toString(), text.toString());
      int worst = Math.max(coded, read);
      if (worst == ExitCode.DONE) {
        visit(store);
      }
      return worst;
    } finally {
      Folders.delete(folder);
    }
  }

  /** Nothing that is said is heard, and no setting of the user's holds. */
  private static Surroundings alone(Path folder) {
    return new Surroundings(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintWriter(Writer.nullWriter()),
        Map.of(),
        folder,
        new Surroundings.Terminals(false, false));
  }

  private static void visit(Path folder) throws IOException {
    Names names = Names.reading(() -> LexiconOption.load(List.of()), () -> Ledgers.read(List.of()));
    HttpClient reader = HttpClient.newHttpClient();
    try (Store store = Store.open(folder, Access.READ);
        Workspace workspace = Workspace.start(store, names, WorkspaceSettings.local(0))) {
      names.begin();
      store.catalogue().load();
      store.catalogue().index((done, total) -> {});
      for (String path : ASKED) {
        URI address = URI.create(workspace.address() + path);
        reader.send(
            HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.discarding());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped");
    }
  }
}
