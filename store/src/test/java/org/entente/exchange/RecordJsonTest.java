package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.Records;
import org.entente.model.Account;
import org.entente.model.Coded;
import org.entente.model.Context;
import org.entente.model.Contradiction;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Figure;
import org.entente.model.Interval;
import org.entente.model.Limit;
import org.entente.model.Passage;
import org.entente.model.Post;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
  static final Event ASSURED =
      new Event(
          new Passage("a.txt", 120, 160, "Moscow assured New Delhi, Yeltsin said.."),
          List.of("RUS"),
          List.of("IND"),
          "Moscow",
          "New Delhi",
          "assured",
          EventType.AGREE,
          null,
          Set.of(Context.MILITARY, Context.DIPLOMATIC),
          "0332",
          2.5,
          Status.ASSERTED,
          new EventDate(Interval.year(1993), "in 1993"),
          LocalDate.of(1993, 2, 1),
          "Boris Yeltsin",
          List.of("RUS"),
          0.91);

  @Test
  void writesTheFieldsOfAnEventInTheirOrder() {
    assertThat(RecordJson.format(ASSURED))
        .isEqualTo(
            ("{'kind':'event','doc':'a.txt','begin':120,'end':160,"
                    + "'sentence':'Moscow assured New Delhi, Yeltsin said..',"
                    + "'actor':['RUS'],'recipient':['IND'],'actor_text':'Moscow',"
                    + "'recipient_text':'New Delhi','trigger':'assured','event':'AGREE',"
                    + "'mode':null,'context':['diplomatic','military'],'cameo':'0332',"
                    + "'quad':'verbal cooperation','score':2.5,'status':'asserted',"
                    + "'date':{'start':'1993-01-01','end':'1993-12-31','text':'in 1993'},"
                    + "'published':'1993-02-01','speaker':'Boris Yeltsin','speaker_code':['RUS'],"
                    + "'confidence':0.91,'id':'"
                    + ASSURED.id()
                    + "'}")
                .replace('\'', '"'));
  }

  @Test
  void writesAPostWithItsWholeText() {
    Post post = new Post(new Passage("t.txt", 0, 5, "Hello"), null, null, false);
    assertThat(RecordJson.format(post))
        .isEqualTo(
            "{'kind':'post','doc':'t.txt','author':null,'sentence':'Hello','begin':0,'end':5,'quotes':false,'published':null}"
                .replace('\'', '"'));
  }

  @Test
  void writesTheFieldsOfAFigureInTheirOrder() {
    Figure figure =
        new Figure(
            new Passage("a.txt", 0, 22, "Kenya lent Uganda $500"),
            List.of("KEN", "UGA"),
            500,
            "USD",
            "",
            Figure.Qualifier.AT_LEAST,
            null,
            LocalDate.of(1993, 2, 1),
            null);
    assertThat(RecordJson.format(figure))
        .isEqualTo(
            ("{'kind':'figure','doc':'a.txt','begin':0,'end':22,"
                    + "'sentence':'Kenya lent Uganda $500','pair':['KEN','UGA'],"
                    + "'quantity':500.0,'unit':'USD','what':'','qualifier':'at least',"
                    + "'date':null,'published':'1993-02-01','speaker':null}")
                .replace('\'', '"'));
  }

  @Test
  void writesTheFieldsOfALimitInTheirOrder() {
    Limit limit =
        new Limit(
            new Passage("a.txt", 0, 12, "Because of U"),
            "UGA",
            List.of("SSD", "KEN"),
            Limit.Direction.FAILS_TO_LIMIT,
            Limit.Mechanism.TERRITORIAL_DISPUTE,
            "Because",
            Status.HYPOTHETICAL,
            null,
            null,
            "a colonel",
            List.of("KEN"),
            0.75);
    assertThat(RecordJson.format(limit))
        .isEqualTo(
            ("{'kind':'limit','doc':'a.txt','begin':0,'end':12,'sentence':'Because of U',"
                    + "'limiter':'UGA','pair':['KEN','SSD'],'direction':'fails_to_limit',"
                    + "'mechanism':'territorial_dispute','cue':'Because','status':'hypothetical',"
                    + "'date':null,'published':null,'speaker':'a colonel','speaker_code':['KEN'],"
                    + "'confidence':0.75}")
                .replace('\'', '"'));
  }

  @Test
  void writesBothPassagesOfAContradiction() {
    Contradiction contradiction =
        new Contradiction(
            new Account(new Passage("a.txt", 0, 2, "No"), LocalDate.of(2001, 2, 3), null),
            new Account(new Passage("b.txt", 4, 7, "Yes"), null, "a clerk"),
            List.of("KEN", "UGA"),
            Contradiction.Type.DENIAL,
            "a loan",
            0.5);
    assertThat(RecordJson.format(contradiction))
        .isEqualTo(
            ("{'kind':'contradiction','a':{'doc':'a.txt','begin':0,'end':2,'sentence':'No',"
                    + "'published':'2001-02-03','speaker':null},'b':{'doc':'b.txt','begin':4,"
                    + "'end':7,'sentence':'Yes','published':null,'speaker':'a clerk'},"
                    + "'pair':['KEN','UGA'],'type':'denial','about':'a loan','confidence':0.5}")
                .replace('\'', '"'));
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    long seed = System.nanoTime();
    Records random = new Records(seed);
    List<Coded> records = new ArrayList<>();
    StringWriter lines = new StringWriter();
    for (int i = 0; i < 2000; i++) {
      Coded record = i % 9 == 0 ? random.contradiction("doc " + i) : random.record("doc " + i);
      records.add(record);
      RecordJson.write(record, lines);
    }
    List<Coded> read =
        RecordJson.read(new BufferedReader(new StringReader(lines.toString())), "test").toList();
    assertThat(read).as("seed %d", seed).isEqualTo(records);
  }

  @Test
  void passesOverFieldsThatItDoesNotKnow() {
    String line = RecordJson.format(ASSURED).replace("{\"kind\"", "{\"note\":[1,{}],\"kind\"");
    assertThat(RecordJson.parse(line)).isEqualTo(ASSURED);
  }

  @Test
  void namesTheLineAndTheFieldOfAFault() {
    String good = RecordJson.format(ASSURED);
    String bad = good.replace("\"actor\":[\"RUS\"]", "\"actor\":\"RUS\"");
    BufferedReader in = new BufferedReader(new StringReader(good + "\n\n" + bad + "\n"));
    assertThatThrownBy(() -> RecordJson.read(in, "x.jsonl").toList())
        .isInstanceOf(RecordFormatException.class)
        .hasMessage("x.jsonl:3: field `actor` should be a list");
  }

  @Test
  void refusesWhatIsNoRecord() {
    assertThatThrownBy(() -> RecordJson.parse("{\"kind\":"))
        .isInstanceOf(RecordFormatException.class)
        .hasMessageStartingWith("not JSON: ");
    assertThatThrownBy(() -> RecordJson.parse("[]")).hasMessage("the line holds no JSON object");
    assertThatThrownBy(() -> RecordJson.parse("{}")).hasMessage("field `kind` is missing");
    assertThatThrownBy(() -> RecordJson.parse("{\"kind\":\"poem\"}"))
        .hasMessage("no record of kind \"poem\" is known");
    assertThatThrownBy(() -> RecordJson.parse(RecordJson.format(ASSURED).replace("AGREE", "DANCE")))
        .hasMessage("no event type is called \"DANCE\"");
  }
}
