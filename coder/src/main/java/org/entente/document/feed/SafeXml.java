package org.entente.document.feed;

import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.entente.document.internal.Refusal;
import org.entente.document.internal.Sniff;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/** XML from strangers: no document type, hence no entities of its own, and bounded nesting. */
final class SafeXml {
  private static final String XERCES = "http://apache.org/xml/features/";
  private static final String SAX = "http://xml.org/sax/features/";

  private SafeXml() {}

  /**
   * Parses {@code bytes}.
   *
   * @param contentType what its server says of it, with the charset; null where it is not known
   */
  static Document parse(byte[] bytes, @Nullable String contentType) throws Refusal {
    if (Sniff.isMarkup(bytes)) {
      throw new Refusal("is a web page, not a feed; name the address of its RSS or Atom feed");
    }
    try (XmlReader text = new XmlReader(new ByteArrayInputStream(bytes), contentType, true)) {
      return builder().build(text);
    } catch (JDOMParseException e) {
      throw new Refusal(
          "is no feed that can be read: line " + e.getLineNumber() + ": " + reason(e), e);
    } catch (JDOMException | IOException e) {
      throw new Refusal("is no feed that can be read: " + reason(e), e);
    }
  }

  private static SAXBuilder builder() {
    SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
    builder.setFeature(XERCES + "disallow-doctype-decl", true);
    builder.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
    builder.setFeature(SAX + "external-general-entities", false);
    builder.setFeature(SAX + "external-parameter-entities", false);
    builder.setExpandEntities(false);
    builder.setXMLFilter(new Shallow());
    return builder;
  }

  private static String reason(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String message = String.valueOf(cause.getMessage());
    return message.contains("DOCTYPE")
        ? "it has a document type declaration, which is not taken from strangers"
        : message;
  }

  /** Nesting that no feed has would overflow the stack of whoever walks through it. */
  private static final class Shallow extends XMLFilterImpl {
    private static final int DEEPEST = 200;
    private int depth;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
        throws SAXException {
      depth++;
      if (depth > DEEPEST) {
        throw new SAXParseException("its elements are nested too deeply", null);
      }
      super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
      depth--;
      super.endElement(uri, name, qualified);
    }
  }
}
