package org.entente.exchange.network;

/**
 * A node of a network.
 *
 * @param code as in records: {@code IND}
 * @param name as people read it; the code where no name is known
 * @param kind {@code state}, {@code organisation}, {@code group} or {@code other}
 */
public record NetworkActor(String code, String name, String kind) {}
