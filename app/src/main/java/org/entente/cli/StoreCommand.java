package org.entente.cli;

import picocli.CommandLine.Command;

/** {@code entente store}: what can be done with a store as a whole. */
@Command(
    name = "store",
    description = "Works on a store as a whole.",
    footer = {"", "Example:", "  entente store info"})
final class StoreCommand {}
