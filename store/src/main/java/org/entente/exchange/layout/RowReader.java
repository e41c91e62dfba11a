package org.entente.exchange.layout;

import java.util.List;

/** Makes an event of the cells of a row. */
@FunctionalInterface
public interface RowReader {
  /**
   * The event that a row tells.
   *
   * @param cells one for each column of the layout
   * @param rest what goes into {@link ImportedEvent#rest()}
   * @throws RowFault if it tells none
   */
  ImportedEvent read(List<String> cells, String rest);
}
