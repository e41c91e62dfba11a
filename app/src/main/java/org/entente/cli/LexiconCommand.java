package org.entente.cli;

import picocli.CommandLine.Command;

/** {@code entente lexicon}: what can be done with the lexicon. */
@Command(
    name = "lexicon",
    description = "Works on the lexicon: the actors, roles and event words that people edit.",
    footer = {"", "Example:", "  entente lexicon check"})
final class LexiconCommand {}
