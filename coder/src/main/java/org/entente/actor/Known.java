package org.entente.actor;

/**
 * Someone or something that a document named earlier.
 *
 * @param code the actor
 * @param sector code of the sector, or empty
 * @param name as the lexicon shows it, or as the text writes it
 */
public record Known(String code, String sector, String name) {}
