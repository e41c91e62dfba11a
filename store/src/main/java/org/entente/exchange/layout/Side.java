package org.entente.exchange.layout;

/**
 * One side of an imported event.
 *
 * @param code Entente's code of a state or organisation, else the source's; empty where the source
 *     tells none
 * @param raw the source's code (ICEWS: the country's name)
 * @param name the source's name of the actor
 */
public record Side(String code, String raw, String name) {}
