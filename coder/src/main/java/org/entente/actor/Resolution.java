package org.entente.actor;

/**
 * Who or what a mention that stands alone is.
 *
 * @param country ISO 3166-1 alpha-3; {@code UNO} for the United Nations and its agencies, {@code
 *     EUR} for the European Union, {@code IGO} for other international organisations; empty if none
 * @param sector code of the sector, or empty
 * @param name what is meant, as the lexicon shows it; the text itself if it is not known
 * @param kind sort of the words, in lower case ({@code person}); empty if nothing was found
 */
public record Resolution(String country, String sector, String name, String kind) {}
