/**
 * A clinical case as a GA4GH Phenopacket, version 2. Start from {@link
 * io.casebound.phenopackets.PhenopacketExporter}.
 *
 * <p>A phenopacket holds less than a case. What has no place in it is listed, with the reason, as
 * {@link io.casebound.phenopackets.LeftOut}. Not listed are the words of the report where a code
 * says the same, and further codes where one suffices: a term of a phenopacket is one code with the
 * label that its system gives it.
 *
 * <p>Which fields there are and what they mean is taken from the documentation of
 * phenopacket-schema 2.0 (phenopacket-schema.readthedocs.io).
 */
@NullMarked
package io.casebound.phenopackets;

import org.jspecify.annotations.NullMarked;
