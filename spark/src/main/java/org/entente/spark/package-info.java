/**
 * The coder on Apache Spark: documents of any number in, a lake of records out, which a store can
 * be made of.
 *
 * <p>{@link org.entente.spark.Main} has the commands of {@code entente-spark.jar}; {@link
 * org.entente.spark.CodingJob} does the work in two steps. First the inputs are divided into
 * splits, and every split is coded by one task into one file of the journal, which appears by
 * renaming when it is whole: what is there need not be done again. Then {@link
 * org.entente.spark.internal.Settlement} lays what the journal holds into the lake's tables. {@link
 * org.entente.spark.DyadSeries} counts a lake's events by dyad and period.
 *
 * <p>Reading and coding are {@link org.entente.claim.coding.DocumentCoder}'s, the tables {@link
 * org.entente.store.LakeTable}'s: the records are those of {@code entente read}.
 */
@NullMarked
package org.entente.spark;

import org.jspecify.annotations.NullMarked;
