package org.entente.store.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Block;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** A document's blocks in one cell: a JSON list of {@code [begin,end,kind,post,author,date]}. */
final class BlockJson {
  private static final JsonMapper JSON = new JsonMapper();

  private BlockJson() {}

  static String format(List<Block> blocks) {
    ArrayNode list = JSON.createArrayNode();
    for (Block block : blocks) {
      LocalDate date = block.date();
      list.addArray()
          .add(block.span().begin())
          .add(block.span().end())
          .add(block.kind().name())
          .add(block.post())
          .add(block.author())
          .add(date == null ? null : date.toString());
    }
    return list.toString();
  }

  static List<Block> parse(String json) {
    try {
      List<Block> blocks = new ArrayList<>();
      for (JsonNode cells : JSON.readTree(json)) {
        blocks.add(block(cells));
      }
      return blocks;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the blocks of a stored document are no JSON", e);
    }
  }

  private static Block block(JsonNode cells) {
    String date = text(cells.get(5));
    return new Block(
        new Span(cells.get(0).intValue(), cells.get(1).intValue()),
        Block.Kind.valueOf(cells.get(2).textValue()),
        cells.get(3).intValue(),
        text(cells.get(4)),
        date == null ? null : LocalDate.parse(date));
  }

  private static @Nullable String text(JsonNode cell) {
    return cell.isNull() ? null : cell.textValue();
  }
}
