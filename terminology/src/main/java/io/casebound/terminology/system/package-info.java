/**
 * The code systems that vocabularies name: their prefixes, addresses and forms. Start from {@link
 * io.casebound.terminology.system.CodeSystems}. Nothing here knows concepts or files.
 */
@NullMarked
package io.casebound.terminology.system;

import org.jspecify.annotations.NullMarked;
