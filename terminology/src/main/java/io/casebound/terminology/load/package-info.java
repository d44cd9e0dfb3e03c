/**
 * Reads vocabularies in their own formats, one class a format, into concepts. Start from {@link
 * io.casebound.terminology.load.VocabularyFiles}. What is broken in a file is noted with its place
 * and left out; the rest is read. Nothing here knows the recogniser.
 */
@NullMarked
package io.casebound.terminology.load;

import org.jspecify.annotations.NullMarked;
