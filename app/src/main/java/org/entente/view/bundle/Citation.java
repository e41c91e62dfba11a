package org.entente.view.bundle;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.Collectors;

/** How a bundle is to be cited. */
public final class Citation {
  private Citation() {}

  /** {@code CITATION.cff}, version 1.2.0 of the Citation File Format. */
  public static String cff(BundleFacts facts) {
    List<String> authors = facts.authors().isEmpty() ? List.of("Entente") : facts.authors();
    String names =
        authors.stream().map(name -> "  - name: " + quoted(name)).collect(Collectors.joining("\n"));
    return """
        cff-version: 1.2.0
        message: "If you use these data, please cite them as below, and the works of methods.md."
        type: dataset
        title: %s
        abstract: %s
        authors:
        %s
        date-released: "%s"
        references:
          - type: software
            title: Entente
            version: %s
            authors:
              - name: "Entente contributors"
        """
        .formatted(
            quoted(facts.title()),
            quoted(facts.counted() + ": " + facts.choice()),
            names,
            facts.made(),
            quoted(facts.version("entente")));
  }

  /** BibTeX: the data, the software, and what the methods rest on. */
  public static String bibtex(BundleFacts facts) {
    List<String> authors = facts.authors().isEmpty() ? List.of("Entente") : facts.authors();
    String data =
        """
        @misc{data,
          author = {%s},
          title = {%s},
          year = {%d},
          note = {%s; coded by Entente %s}
        }

        @software{entente,
          author = {{Entente contributors}},
          title = {Entente},
          version = {%s},
          year = {%d}
        }
        """
            .formatted(
                authors.stream()
                    .map(name -> "{" + tex(name) + "}")
                    .collect(Collectors.joining(" and ")),
                tex(facts.title()),
                facts.made().getYear(),
                tex(facts.counted()),
                tex(facts.version("entente")),
                tex(facts.version("entente")),
                facts.made().getYear());
    return Reference.ALL.stream()
        .map(Reference::bibtex)
        .collect(Collectors.joining("\n", data + "\n", ""));
  }

  /** JSON's strings are YAML's too. */
  private static String quoted(String text) {
    return new TextNode(text).toString();
  }

  private static String tex(String text) {
    return text.replaceAll("[{}\\\\]", "").replaceAll("([&%$#_])", "\\\\$1");
  }
}
