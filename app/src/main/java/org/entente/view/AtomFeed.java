package org.entente.view;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.model.Event;
import org.entente.store.EventHit;

/**
 * Events as an Atom feed (RFC 4287). Texts of documents stand in it as text, never as markup.
 *
 * @param id an IRI that never changes
 * @param title of the whole
 * @param self where the feed is
 * @param page where people see the same
 * @param entries in the order in which they are written
 */
public record AtomFeed(String id, String title, String self, String page, List<Entry> entries) {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /** What RFC 4287 asks for where nobody knows the day. */
  private static final LocalDate UNKNOWN = LocalDate.EPOCH;

  public AtomFeed {
    entries = List.copyOf(entries);
  }

  /**
   * An event.
   *
   * @param id an IRI that never changes
   * @param link to its sentence
   * @param hit the event
   * @param names of codes
   */
  public record Entry(String id, String link, EventHit hit, UnaryOperator<String> names) {
    /** The day of publication, or else of the event. */
    private LocalDate updated() {
      Event event = hit.event();
      LocalDate published = event.published();
      if (published != null) {
        return published;
      }
      return event.date() == null ? UNKNOWN : event.date().interval().end();
    }

    private String title() {
      Event event = hit.event();
      String actors = Words.and(event.actor().stream().map(names).toList());
      String sides =
          event.isReciprocal()
              ? actors
              : actors + " → " + Words.and(event.recipient().stream().map(names).toList());
      return sides + ": " + EventText.type(event) + " (" + EventText.date(event) + ")";
    }

    private String author() {
      String speaker = hit.event().speaker();
      String outlet = hit.outlet();
      String source = outlet == null ? hit.event().passage().doc() : outlet;
      return speaker == null ? source : speaker + ", in " + source;
    }
  }

  /** The feed as XML. */
  public String write() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("utf-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      head(xml);
      for (Entry entry : entries) {
        entry(entry, xml);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed is written to memory", e);
    }
    return text.toString();
  }

  private void head(XMLStreamWriter xml) throws XMLStreamException {
    element(xml, "id", id);
    element(xml, "title", title);
    LocalDate last =
        entries.stream().map(Entry::updated).max(Comparator.naturalOrder()).orElse(UNKNOWN);
    element(xml, "updated", instant(last));
    link(xml, "self", "application/atom+xml", self);
    link(xml, "alternate", "text/html", page);
    element(xml, "generator", "Entente");
  }

  private static void entry(Entry entry, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", entry.id());
    element(xml, "title", entry.title());
    element(xml, "updated", instant(entry.updated()));
    xml.writeStartElement("author");
    element(xml, "name", entry.author());
    xml.writeEndElement();
    link(xml, "alternate", "text/html", entry.link());
    element(xml, "content", entry.hit().event().passage().sentence());
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String type, String href)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", allowed(href));
  }

  /** Without the signs that XML 1.0 may not hold at all. */
  private static String allowed(String text) {
    return text.replaceAll(
        "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
  }

  private static String instant(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
