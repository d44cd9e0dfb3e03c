/**
 * The command {@code casebound}: reads its arguments, calls the libraries, writes what they say.
 * Start from {@link io.casebound.cli.Main}. It judges nothing itself.
 */
@NullMarked
package io.casebound.cli;

import org.jspecify.annotations.NullMarked;
