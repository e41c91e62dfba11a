package org.entente.exchange.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.entente.model.Post;

/**
 * Posts in JSON. {@code sentence} holds the whole post; {@code published} its day, under the name
 * that events use for the day of their text.
 */
public final class PostJson {
  private PostJson() {}

  public static void write(Post post, JsonGenerator json) throws IOException {
    json.writeStringField("doc", post.passage().doc());
    PassageJson.text("author", post.author(), json);
    json.writeStringField("sentence", post.passage().sentence());
    PassageJson.offsets(post.passage(), json);
    json.writeBooleanField("quotes", post.quotes());
    PassageJson.day("published", post.date(), json);
  }

  public static Post read(JsonFields fields) {
    return new Post(
        PassageJson.read(fields),
        fields.optionalText("author"),
        fields.optionalDay("published"),
        fields.flag("quotes"));
  }
}
