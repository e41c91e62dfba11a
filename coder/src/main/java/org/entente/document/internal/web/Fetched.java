package org.entente.document.internal.web;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What a server sent. */
public final class Fetched {
  private final byte[] body;
  private final String mediaType;
  private final @Nullable Charset charset;
  private final String path;

  Fetched(byte[] body, String mediaType, @Nullable Charset charset, String path) {
    this.body = body;
    this.mediaType = mediaType;
    this.charset = charset;
    this.path = path;
  }

  /** The bytes themselves, not a copy. */
  public byte[] body() {
    return body;
  }

  /** Media type without parameters; empty where the server gives none. */
  public String mediaType() {
    return mediaType;
  }

  /** The charset that the server declares. */
  public @Nullable Charset charset() {
    return charset;
  }

  /** Path of the address that was reached in the end. */
  public String path() {
    return path;
  }
}
