package org.entente.store;

/**
 * What a store holds.
 *
 * @param documents number of documents
 * @param posts number of forum posts in them
 * @param events number of events, of every status
 * @param limits how many limits
 * @param figures number of figures
 * @param refused number of inputs that could not be read
 * @param imported number of events of others' data sets
 * @param mentions number of places at which these are told, where the data set has them
 */
public record Summary(
    long documents,
    long posts,
    long events,
    long limits,
    long figures,
    long refused,
    long imported,
    long mentions) {}
