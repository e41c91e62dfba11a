package org.entente.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.entente.exchange.internal.ContradictionJson;
import org.entente.exchange.internal.EventJson;
import org.entente.exchange.internal.FigureJson;
import org.entente.exchange.internal.JsonFields;
import org.entente.exchange.internal.LimitJson;
import org.entente.exchange.internal.PostJson;
import org.entente.model.Coded;
import org.entente.model.Contradiction;
import org.entente.model.Event;
import org.entente.model.Figure;
import org.entente.model.Limit;
import org.entente.model.Post;

/**
 * Records as JSON Lines, one object a line; reading gives records equal to those written.
 *
 * <p>Fields that follow from others ({@code quad}, {@code id}) are written for the reader's comfort
 * and not read back; fields that are not known are passed over.
 */
public final class RecordJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private RecordJson() {}

  /** The record as one line, without the line's end. */
  public static String format(Coded record) {
    StringWriter line = new StringWriter(512);
    try {
      append(record, line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  /** Writes the record as one line, with {@code \n} at its end; {@code out} stays open. */
  public static void write(Coded record, Writer out) throws IOException {
    append(record, out);
    out.write('\n');
  }

  /**
   * Reads one line.
   *
   * @throws RecordFormatException if it holds no record
   */
  public static Coded parse(String line) {
    JsonFields fields = fields(line);
    try {
      String kind = fields.text("kind");
      switch (kind) {
        case "event":
          return EventJson.read(fields);
        case "limit":
          return LimitJson.read(fields);
        case "contradiction":
          return ContradictionJson.read(fields);
        case "figure":
          return FigureJson.read(fields);
        case "post":
          return PostJson.read(fields);
        default:
          throw new RecordFormatException("no record of kind \"" + kind + "\" is known");
      }
    } catch (IllegalArgumentException e) {
      throw new RecordFormatException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Reads line after line, as the stream is drawn; empty lines are passed over.
   *
   * @param in stays open
   * @param source what to call it in messages
   */
  public static Stream<Coded> read(BufferedReader in, String source) {
    long[] number = {0};
    return in.lines()
        .sequential()
        .peek(line -> number[0]++)
        .filter(line -> !line.isBlank())
        .map(line -> parse(line, source, number[0]));
  }

  private static Coded parse(String line, String source, long number) {
    try {
      return parse(line);
    } catch (RecordFormatException e) {
      throw e.at(source, number);
    }
  }

  private static JsonFields fields(String line) {
    try {
      return JsonFields.parse(JSON, line);
    } catch (JsonProcessingException e) {
      throw new RecordFormatException("not JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new RecordFormatException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(Coded record, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("kind", record.kind());
      if (record instanceof Event event) {
        EventJson.write(event, json);
      } else if (record instanceof Limit limit) {
        LimitJson.write(limit, json);
      } else if (record instanceof Contradiction contradiction) {
        ContradictionJson.write(contradiction, json);
      } else if (record instanceof Figure figure) {
        FigureJson.write(figure, json);
      } else if (record instanceof Post post) {
        PostJson.write(post, json);
      }
      json.writeEndObject();
    }
  }
}
