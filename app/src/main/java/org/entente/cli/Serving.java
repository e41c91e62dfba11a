package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.net.BindException;
import java.util.concurrent.CountDownLatch;
import org.entente.claim.ledger.Ledgers;
import org.entente.cli.internal.Browser;
import org.entente.cli.internal.CommandException;
import org.entente.cli.internal.ExitCode;
import org.entente.cli.internal.Settings;
import org.entente.store.Access;
import org.entente.store.Store;
import org.entente.store.StoreException;
import org.entente.web.Workspace;
import org.entente.web.WorkspaceSettings;
import org.entente.web.api.Names;

/** Serves a store until the process is to end, or the thread is interrupted. */
final class Serving {
  /** Fewer documents are indexed before anybody would read a message about it. */
  private static final int WORTH_A_WORD = 500;

  private final Surroundings surroundings;
  private final Settings settings;
  private final boolean browser;

  Serving(Surroundings surroundings, Settings settings, boolean browser) {
    this.surroundings = surroundings;
    this.settings = settings;
    this.browser = browser;
  }

  int run(WorkspaceSettings listening) throws IOException {
    Names names =
        Names.reading(
            () -> LexiconOption.load(settings.lexicon()), () -> Ledgers.read(settings.lexicon()));
    // Every page waits for it, and it takes longest.
    names.begin();
    try (Store store = Store.open(settings.store(), Access.READ);
        Workspace workspace = start(store, names, listening)) {
      Writer out = surroundings.writer();
      out.write(workspace.address() + "\n");
      out.flush();
      surroundings.say("entente: the workspace is open; Ctrl-C ends it.");
      Thread index = new Thread(() -> index(store), "index");
      index.setDaemon(true);
      index.start();
      if (browser && !Browser.open(workspace.address())) {
        surroundings.say("entente: no browser could be opened; open the address yourself.");
      }
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  private Workspace start(Store store, Names names, WorkspaceSettings listening) {
    try {
      return Workspace.start(store, names, listening);
    } catch (BindException e) {
      throw CommandException.failed(
          "Cannot listen: "
              + e.getMessage()
              + ". Stop what uses it, or choose another with --port (0 takes any that is free).");
    }
  }

  private void index(Store store) {
    try {
      store.catalogue().load();
      store.catalogue().index(this::tell);
    } catch (StoreException e) {
      surroundings.say("entente: words cannot be looked for: " + e.getMessage());
    }
  }

  private void tell(long done, long total) {
    if (total < WORTH_A_WORD) {
      return;
    }
    if (done == 0) {
      surroundings.say("entente: indexing the words of " + total + " documents …");
    } else if (done == total) {
      surroundings.say("entente: words can be looked for.");
    }
  }
}
