/** How often titles of journals are shortened as the NLM catalogue shortens them. */
@NullMarked
package io.casebound.benchmarks.journals;

import org.jspecify.annotations.NullMarked;
