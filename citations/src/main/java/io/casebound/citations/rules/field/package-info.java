/**
 * Rules about one field of one entry. Start from {@link
 * io.casebound.citations.rules.field.FieldRules}. Nothing here knows the other fields.
 */
@NullMarked
package io.casebound.citations.rules.field;

import org.jspecify.annotations.NullMarked;
