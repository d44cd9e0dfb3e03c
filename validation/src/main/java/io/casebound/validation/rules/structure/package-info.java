/**
 * Rules about the parts of a manuscript. Start from {@link
 * io.casebound.validation.rules.structure.StructureRules}. Nothing here knows what the parts say.
 */
@NullMarked
package io.casebound.validation.rules.structure;

import org.jspecify.annotations.NullMarked;
