package org.entente.claim.source;

/**
 * How a source tells of one side.
 *
 * @param side code of a state, organisation or group
 * @param claims how many of its claims are about it
 * @param acts tone of what the side does; what it does together with others counts here and below
 * @param towards tone of what is done to it
 */
public record Portrait(String side, int claims, Tone acts, Tone towards) {}
