/**
 * BibTeX and BibLaTeX. Start from {@link io.casebound.citations.format.bibtex.BibtexReader} and
 * {@link io.casebound.citations.format.bibtex.BibtexWriter}. A file is cut into entries first, then
 * inheritance is worked out, then fields become those of records; nothing here knows other formats.
 */
@NullMarked
package io.casebound.citations.format.bibtex;

import org.jspecify.annotations.NullMarked;
