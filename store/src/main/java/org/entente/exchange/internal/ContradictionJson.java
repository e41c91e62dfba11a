package org.entente.exchange.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.entente.model.Account;
import org.entente.model.Contradiction;

/** Contradictions in JSON. */
public final class ContradictionJson {
  private ContradictionJson() {}

  public static void write(Contradiction contradiction, JsonGenerator json) throws IOException {
    account("a", contradiction.a(), json);
    account("b", contradiction.b(), json);
    PassageJson.texts("pair", contradiction.pair(), json);
    json.writeStringField("type", contradiction.type().label());
    json.writeStringField("about", contradiction.about());
    json.writeNumberField("confidence", contradiction.confidence());
  }

  private static void account(String name, Account account, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("doc", account.passage().doc());
    PassageJson.offsets(account.passage(), json);
    json.writeStringField("sentence", account.passage().sentence());
    PassageJson.day("published", account.published(), json);
    PassageJson.text("speaker", account.speaker(), json);
    json.writeEndObject();
  }

  public static Contradiction read(JsonFields fields) {
    return new Contradiction(
        account("a", fields),
        account("b", fields),
        fields.texts("pair"),
        Labels.difference(fields.text("type")),
        fields.text("about"),
        fields.number("confidence"));
  }

  private static Account account(String name, JsonFields fields) {
    JsonFields account = fields.optionalObject(name);
    if (account == null) {
      throw new IllegalArgumentException("the contradiction has no passage " + name);
    }
    return new Account(
        PassageJson.read(account),
        account.optionalDay("published"),
        account.optionalText("speaker"));
  }
}
