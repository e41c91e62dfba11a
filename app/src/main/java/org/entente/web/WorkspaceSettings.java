package org.entente.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the workspace listens, and who may use it.
 *
 * @param host name or address to listen on
 * @param port to listen on; 0 for any that is free
 * @param token that callers must show; null only where nobody but this machine can call
 * @param who writes corrections here
 */
public record WorkspaceSettings(String host, int port, @Nullable String token, String who) {
  /** Addresses that only this machine reaches. */
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

  private static final int TOKEN_BYTES = 16;
  private static final int LONGEST_NAME = 100;

  public WorkspaceSettings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
    }
    if (who.isBlank() || who.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " letters");
    }
    if (token == null && !LOOPBACK.contains(host)) {
      token = newToken();
    }
    if (token != null && !token.matches("[A-Za-z0-9_-]{16,128}")) {
      throw new IllegalArgumentException(
          "a token has 16 to 128 letters, digits, '-' or '_', so that nobody guesses it");
    }
  }

  /** With the user of this machine as the one who writes corrections. */
  public WorkspaceSettings(String host, int port, @Nullable String token) {
    this(host, port, token, user());
  }

  /** The name under which this process runs. */
  public static String user() {
    String name = System.getProperty("user.name", "");
    return name.isBlank() || name.equals("?") ? "somebody" : name;
  }

  /** Only for this machine, without a token. */
  public static WorkspaceSettings local(int port) {
    return new WorkspaceSettings("127.0.0.1", port, null);
  }

  /** Whether only this machine can call. */
  public boolean isLocal() {
    return LOOPBACK.contains(host);
  }

  private static String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
