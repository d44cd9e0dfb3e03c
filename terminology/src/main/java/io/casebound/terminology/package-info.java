/**
 * The concepts of imaging and pathology, their names, codes and relations. Start from {@link
 * io.casebound.terminology.Terminology}. Nothing here knows texts or manuscripts; that is the
 * recogniser's part.
 */
@NullMarked
package io.casebound.terminology;

import org.jspecify.annotations.NullMarked;
