/**
 * Services on the network that know works: PubMed, Crossref and OpenAlex. Start from {@link
 * io.casebound.citations.lookup.service.OnlineSources}. Nothing is asked of them unless a user
 * wants it; what is sent is what a reference says of a work, and the mail address that was given.
 * How a service is asked politely (pace, patience, memory) is one for all; what each is asked, and
 * in what form it answers, each knows for itself.
 */
@NullMarked
package io.casebound.citations.lookup.service;

import org.jspecify.annotations.NullMarked;
