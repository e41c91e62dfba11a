package org.entente.exchange.network;

import java.io.Writer;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.entente.exchange.RecordWriter;
import org.entente.model.Coded;
import org.entente.model.Event;

/** Counts events as they come and writes their network at the end; passes over other records. */
public final class NetworkWriter implements RecordWriter {
  private final ActorNetwork network = new ActorNetwork();
  private final BiConsumer<ActorNetwork, Writer> form;
  private final Writer out;

  private NetworkWriter(BiConsumer<ActorNetwork, Writer> form, Writer out) {
    this.form = form;
    this.out = out;
  }

  /**
   * As GraphML.
   *
   * @param actors what is known of a code
   */
  public static NetworkWriter graphml(Function<String, NetworkActor> actors, Writer out) {
    return new NetworkWriter((network, to) -> GraphMl.write(network, actors, to), out);
  }

  /**
   * As GEXF, month by month.
   *
   * @param actors what is known of a code
   */
  public static NetworkWriter gexf(Function<String, NetworkActor> actors, Writer out) {
    return new NetworkWriter((network, to) -> Gexf.write(network, actors, to), out);
  }

  @Override
  public void write(Coded record) {
    if (record instanceof Event event) {
      network.add(event);
    }
  }

  @Override
  public void end() {
    form.accept(network, out);
  }
}
