/**
 * The linear chain that labels the tokens of a printed reference. Start from {@link
 * io.casebound.citations.printed.chain.LinearChain}; {@link
 * io.casebound.citations.printed.chain.Tokens} is what it looks at. Nothing here knows records.
 */
@NullMarked
package io.casebound.citations.printed.chain;

import org.jspecify.annotations.NullMarked;
