package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.entente.model.Event;
import org.entente.model.Passage;
import org.junit.jupiter.api.Test;

class RecordCsvTest {
  @Test
  void writesOneEventARow() throws IOException {
    StringBuilder csv = new StringBuilder();
    RecordCsv.writeHeader(csv);
    RecordCsv.write(RecordJsonTest.ASSURED, csv);
    assertThat(csv.toString().split("\r\n", -1))
        .containsExactly(
            "doc,begin,end,sentence,actor,recipient,actor_text,recipient_text,trigger,event,mode,context,cameo,quad,score,status,date_start,date_end,date_text,published,speaker,speaker_code,confidence,id",
            "a.txt,120,160,\"Moscow assured New Delhi, Yeltsin said..\",RUS,IND,Moscow,New Delhi,assured,AGREE,,diplomatic+military,0332,verbal cooperation,2.5,asserted,1993-01-01,1993-12-31,in 1993,1993-02-01,Boris Yeltsin,RUS,0.91,"
                + RecordJsonTest.ASSURED.id(),
            "");
  }

  @Test
  void quotesWhatWouldBreakARow() throws IOException {
    Event event = RecordJsonTest.ASSURED;
    Event awkward =
        new Event(
            new Passage("b.txt", 0, 12, "He said \"no\"".substring(0, 12)),
            List.of("RUS", "CHN"),
            List.of(),
            "line\nend",
            "",
            null,
            event.type(),
            null,
            event.contexts(),
            event.cameo(),
            event.score(),
            event.status(),
            null,
            null,
            null,
            List.of(),
            1);
    StringBuilder csv = new StringBuilder();
    RecordCsv.write(awkward, csv);
    assertThat(csv)
        .startsWith("b.txt,0,12,\"He said \"\"no\"\"\",RUS+CHN,,\"line\nend\",,,AGREE,,")
        .endsWith(",asserted,,,,,,,1," + awkward.id() + "\r\n");
  }
}
