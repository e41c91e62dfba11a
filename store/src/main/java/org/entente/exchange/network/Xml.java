package org.entente.exchange.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, one element a line; characters that XML cannot hold become U+FFFD. */
final class Xml {
  private final XMLStreamWriter out;
  private final StringBuilder indent = new StringBuilder("\n");

  Xml(Writer writer) {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
      out.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Begins an element; names and values of its attributes alternate. */
  Xml open(String name, String... attributes) {
    try {
      out.writeCharacters(indent.toString());
      out.writeStartElement(name);
      attributes(attributes);
      indent.append(' ');
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Ends the element begun last. */
  Xml close() {
    try {
      indent.setLength(indent.length() - 1);
      out.writeCharacters(indent.toString());
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** An element without content. */
  Xml empty(String name, String... attributes) {
    try {
      out.writeCharacters(indent.toString());
      out.writeEmptyElement(name);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** An element that holds text only. */
  Xml text(String name, Object text, String... attributes) {
    try {
      out.writeCharacters(indent.toString());
      out.writeStartElement(name);
      attributes(attributes);
      out.writeCharacters(legal(text.toString()));
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Ends the document; the writer stays open. */
  void end() {
    try {
      out.writeEndDocument();
      out.writeCharacters("\n");
      out.flush();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : 0xFFFD));
    return legal.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static UncheckedIOException failed(XMLStreamException e) {
    Throwable cause = e.getNestedException();
    return new UncheckedIOException(cause instanceof IOException io ? io : new IOException(e));
  }
}
