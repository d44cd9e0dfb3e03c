package io.casebound.citations.lookup.service;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.time.Duration;

/**
 * A service and how it wants to be asked.
 *
 * @param name how remarks call it
 * @param base what its addresses begin with
 * @param apart the least time from one request to the next
 * @param identification parameters that say who asks, which an answer does not depend on
 */
record Service(
    String name, URI base, Duration apart, ImmutableMap<String, String> identification) {}
