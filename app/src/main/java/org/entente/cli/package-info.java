/**
 * The commands: one a file, and the way from a command line to an exit code.
 *
 * <p>{@link org.entente.cli.Main} builds the command line and lets {@link
 * org.entente.cli.ErrorHandler} turn every failure into a message and an exit code. Commands take
 * what they need from {@link org.entente.cli.Surroundings}, so that tests run them as users do.
 * Data goes to standard output, messages to standard error; {@link org.entente.view} renders text.
 */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
