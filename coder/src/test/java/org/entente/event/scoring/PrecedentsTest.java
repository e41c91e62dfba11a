package org.entente.event.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrecedentsTest {
  @Test
  void theMostAlikeComeFirst() throws IOException {
    Precedents precedents =
        written(precedent("far", 1, -3), precedent("near", 2, 2), precedent("nearest", 4, 2));
    List<Precedents.Near> near = precedents.nearest(new float[] {2, 1}, 2);
    assertThat(near).extracting(n -> n.precedent().id()).containsExactly("nearest", "near");
    assertThat(near.get(0).likeness()).isBetween(0.99, 1.0);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Precedents.Precedent one = precedent("a", 1, 2);
    Precedents precedents = written(one);
    assertThat(precedents.version()).isEqualTo("run 7");
    Precedents.Precedent read = precedents.nearest(new float[] {1, 2}, 5).get(0).precedent();
    assertThat(read.text()).isEqualTo(one.text());
    assertThat(read.vector()).isEqualTo(one.vector());
  }

  @Test
  void aBrokenOffFileIsRefused() throws IOException {
    byte[] whole = bytes(precedent("a", 1, 2));
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    assertThatThrownBy(() -> Precedents.read(new ByteArrayInputStream(half)))
        .isInstanceOf(IOException.class);
  }

  private static Precedents.Precedent precedent(String id, float... vector) {
    return Precedents.Precedent.of(id, "Fiji thanked Tonga.", "Fiji", "Tonga", "SUPPORT", vector);
  }

  private static Precedents written(Precedents.Precedent... precedents) throws IOException {
    return Precedents.read(new ByteArrayInputStream(bytes(precedents)));
  }

  private static byte[] bytes(Precedents.Precedent... precedents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Precedents.write("run 7", List.of(precedents), out);
    return out.toByteArray();
  }
}
