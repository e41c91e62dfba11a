package org.entente.document.feed;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a server tells one version of a feed from another; sent back to it, unchanged.
 *
 * @param etag its ETag
 * @param lastModified its Last-Modified
 */
public record Version(@Nullable String etag, @Nullable String lastModified) {
  /** No version is known. */
  public static final Version NONE = new Version(null, null);

  /** The fields of a request that asks for other versions only. */
  Map<String, String> condition() {
    Map<String, String> fields = new TreeMap<>();
    if (etag != null) {
      fields.put("If-None-Match", etag);
    }
    if (lastModified != null) {
      fields.put("If-Modified-Since", lastModified);
    }
    return fields;
  }
}
