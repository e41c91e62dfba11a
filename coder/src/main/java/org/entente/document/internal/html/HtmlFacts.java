package org.entente.document.internal.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.document.internal.Facts;
import org.entente.document.internal.text.DateText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's head and its structured data tell of it. */
final class HtmlFacts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "BlogPosting",
          "Report",
          "OpinionNewsArticle",
          "AnalysisNewsArticle",
          "ReportageNewsArticle",
          "DiscussionForumPosting",
          "WebPage");
  private static final Pattern SUFFIX =
      Pattern.compile("(.{8,}?)\\s+(?:[|»·]|[-–—])\\s+([^|»·]{2,40})");

  private final Document page;
  private final @Nullable JsonNode article;

  private HtmlFacts(Document page) {
    this.page = page;
    this.article = article(page);
  }

  static Facts of(Document page, Facts known) {
    HtmlFacts facts = new HtmlFacts(page);
    String outlet = or(known.outlet(), facts.outlet());
    String canonical = facts.attribute("link[rel=canonical]", "abs:href");
    String language = or(known.language(), blankToNull(page.select("html").attr("lang")));
    return new Facts(
        or(known.title(), facts.title(outlet)),
        outlet,
        known.published() == null ? facts.published() : known.published(),
        or(known.url(), canonical),
        language);
  }

  private @Nullable String title(@Nullable String outlet) {
    String title = or(meta("og:title"), json("headline"));
    if (title == null) {
      title = only("h1");
    }
    return withoutSite(or(title, blankToNull(page.title())), outlet);
  }

  private @Nullable String only(String tag) {
    List<Element> found = page.select(tag);
    return found.size() == 1 ? blankToNull(found.get(0).text()) : null;
  }

  /** "Title | Site" without the site, where that is known or the title is found on the page. */
  private @Nullable String withoutSite(@Nullable String title, @Nullable String outlet) {
    Matcher matcher = SUFFIX.matcher(title == null ? "" : title);
    if (!matcher.matches()) {
      return title;
    }
    boolean site = matcher.group(2).equalsIgnoreCase(outlet);
    boolean heading =
        page.select("h1, h2").stream().anyMatch(h -> h.text().equals(matcher.group(1)));
    return site || heading ? matcher.group(1) : title;
  }

  private @Nullable String outlet() {
    String name = or(meta("og:site_name"), publisher());
    if (name != null) {
      return name;
    }
    Matcher matcher = SUFFIX.matcher(page.title());
    boolean headed =
        matcher.matches()
            && page.select("h1, h2").stream().anyMatch(h -> h.text().equals(matcher.group(1)));
    return headed ? matcher.group(2).strip() : or(meta("application-name"), null);
  }

  private @Nullable String publisher() {
    JsonNode publisher = article == null ? null : article.get("publisher");
    if (publisher == null) {
      return null;
    }
    return blankToNull(
        publisher.isTextual() ? publisher.asText() : publisher.path("name").asText(""));
  }

  private @Nullable LocalDate published() {
    List<@Nullable String> candidates = new ArrayList<>();
    candidates.add(meta("article:published_time"));
    candidates.add(json("datePublished"));
    for (String name :
        List.of(
            "datePublished",
            "date",
            "pubdate",
            "publishdate",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "parsely-pub-date",
            "sailthru.date",
            "og:pubdate",
            "citation_publication_date")) {
      candidates.add(meta(name));
    }
    candidates.add(attribute("time[itemprop=datePublished], time[pubdate]", "datetime"));
    candidates.add(attribute("[itemprop=datePublished]", "content"));
    candidates.add(
        attribute("article time[datetime], header time[datetime], time.entry-date", "datetime"));
    candidates.add(json("dateCreated"));
    for (String candidate : candidates) {
      LocalDate day = candidate == null ? null : DateText.first(candidate);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private @Nullable String meta(String name) {
    for (Element meta : page.select("meta[content]")) {
      if (name.equalsIgnoreCase(meta.attr("property"))
          || name.equalsIgnoreCase(meta.attr("name"))
          || name.equalsIgnoreCase(meta.attr("itemprop"))) {
        return blankToNull(meta.attr("content"));
      }
    }
    return null;
  }

  private @Nullable String attribute(String selector, String attribute) {
    Element found = page.selectFirst(selector);
    return found == null ? null : blankToNull(found.attr(attribute));
  }

  private @Nullable String json(String field) {
    return article == null ? null : blankToNull(article.path(field).asText(""));
  }

  /** The JSON-LD object that describes the page. */
  private static @Nullable JsonNode article(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode found = article(JSON.readTree(script.data()), 0);
        if (found != null) {
          return found;
        }
      } catch (JsonProcessingException e) {
        continue;
      }
    }
    return null;
  }

  private static @Nullable JsonNode article(@Nullable JsonNode node, int depth) {
    if (node == null || depth > 4) {
      return null;
    }
    if (node.isArray() || node.has("@graph")) {
      for (JsonNode item : node.isArray() ? node : node.get("@graph")) {
        JsonNode found = article(item, depth + 1);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    JsonNode type = node.path("@type");
    String name = type.isArray() && type.size() > 0 ? type.get(0).asText() : type.asText();
    return ARTICLES.contains(name) ? node : null;
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
