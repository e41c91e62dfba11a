package org.entente.document.internal.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.entente.document.internal.Refusal;

/** Keeps requests off the machine itself and off the network that it stands in. */
final class PublicAddress {
  private PublicAddress() {}

  /** Refuses {@code uri} where any address of its host is not a public one. */
  static void check(URI uri) throws Refusal {
    String host = uri.getHost();
    InetAddress[] addresses;
    try {
      addresses = InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw new Refusal("no server is known as " + host + "; check the address", e);
    }
    for (InetAddress address : addresses) {
      if (!isPublic(address)) {
        throw new Refusal(
            host + " is a private or local address, which is not fetched unless allowed");
      }
    }
  }

  static boolean isPublic(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isAnyLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? isPublicSix(bytes) : isPublicFour(bytes, 0);
  }

  private static boolean isPublicFour(byte[] bytes, int from) {
    int first = bytes[from] & 0xff;
    int second = bytes[from + 1] & 0xff;
    return first != 0
        && first != 10
        && first != 127
        && first < 224
        && !(first == 100 && second >= 64 && second < 128)
        && !(first == 169 && second == 254)
        && !(first == 172 && second >= 16 && second < 32)
        && !(first == 192 && second == 168)
        && !(first == 192 && second == 0 && bytes[from + 2] == 0)
        && !(first == 198 && (second == 18 || second == 19));
  }

  /** Unique local addresses, and IPv4 addresses inside translation prefixes, are looked into. */
  private static boolean isPublicSix(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if ((first & 0xfe) == 0xfc) {
      return false;
    }
    if (first == 0x20 && second == 0x02) {
      return isPublicFour(bytes, 2);
    }
    boolean translated = first == 0 && second == 0x64 && (bytes[2] & 0xff) == 0xff;
    boolean embedded = first == 0 && second == 0;
    return !(translated || embedded) || isPublicFour(bytes, 12);
  }
}
