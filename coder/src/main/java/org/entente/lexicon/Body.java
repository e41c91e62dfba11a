package org.entente.lexicon;

import java.util.List;

/**
 * A ministry, force, agency, parliament, court, party or company that has a name of its own.
 *
 * @param name as shown
 * @param aliases other names and abbreviations
 * @param sector code of its sector, {@code SPY}
 */
public record Body(String name, List<String> aliases, String sector) {
  public Body {
    aliases = List.copyOf(aliases);
  }
}
