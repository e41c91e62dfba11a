package org.entente.view.bundle;

import java.util.List;

/**
 * A work to cite.
 *
 * @param text as it stands in a list of references
 * @param bibtex the same for BibTeX
 */
record Reference(String text, String bibtex) {
  static final List<Reference> ALL =
      List.of(
          new Reference(
              "Halterman, A., Bagozzi, B. E., Beger, A., Schrodt, P. A., Scarborough, G. (2023): PLOVER and POLECAT: A"
                  + " New Political Event Ontology and Dataset. International Studies Association Conference Paper.",
              """
              @inproceedings{plover2023,
                author = {Halterman, Andrew and Bagozzi, Benjamin E. and Beger, Andreas and Schrodt, Philip A. and Scarborough, Grace},
                title = {{PLOVER} and {POLECAT}: A New Political Event Ontology and Dataset},
                booktitle = {International Studies Association Conference Paper},
                year = {2023}
              }
              """),
          new Reference(
              "Gerner, D. J., Schrodt, P. A., Yilmaz, Ö., Abu-Jabr, R. (2002): Conflict and Mediation Event Observations"
                  + " (CAMEO): A New Event Data Framework for the Analysis of Foreign Policy Interactions. International"
                  + " Studies Association, New Orleans.",
              """
              @inproceedings{cameo2002,
                author = {Gerner, Deborah J. and Schrodt, Philip A. and Yilmaz, {\\"O}m{\\"u}r and Abu-Jabr, Rajaa},
                title = {Conflict and Mediation Event Observations ({CAMEO}): A New Event Data Framework for the Analysis of Foreign Policy Interactions},
                booktitle = {International Studies Association, New Orleans},
                year = {2002}
              }
              """),
          new Reference(
              "Xiao, S., Liu, Z., Zhang, P., Muennighoff, N. (2023): C-Pack: Packaged Resources To Advance General Chinese"
                  + " Embedding. arXiv:2309.07597 (bge-small-en-v1.5).",
              """
              @misc{bge2023,
                author = {Xiao, Shitao and Liu, Zheng and Zhang, Peitian and Muennighoff, Niklas},
                title = {{C-Pack}: Packaged Resources To Advance General Chinese Embedding},
                eprint = {2309.07597},
                archivePrefix = {arXiv},
                year = {2023}
              }
              """));
}
