package org.entente.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An international organisation.
 *
 * @param profile names, bodies and offices
 * @param sector code of its sector, {@code IGO} where no other fits
 * @param parent code of the organisation that it is an agency of, {@code UN}
 * @param members the states in it
 */
public record Organisation(
    Profile profile, String sector, @Nullable String parent, List<Membership> members)
    implements Actor {
  public Organisation {
    members = List.copyOf(members);
  }
}
