/**
 * Whether references are what bibliographic sources know of them. Start from {@link
 * io.casebound.citations.lookup.verification.Verifier}, which asks sources and comes to verdicts;
 * {@link io.casebound.citations.lookup.verification.VerifiedReferences} is a reference list with
 * its verdicts, of which rules speak. Nothing here knows a single rule or source.
 */
@NullMarked
package io.casebound.citations.lookup.verification;

import org.jspecify.annotations.NullMarked;
