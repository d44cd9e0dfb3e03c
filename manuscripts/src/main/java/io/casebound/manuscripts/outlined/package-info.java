/**
 * What formats share whose headings, tables and pictures are marked as such (Markdown, Word): what
 * is front matter, which paragraph is a caption, where the reference list begins and ends. Start
 * from {@link io.casebound.manuscripts.outlined.OutlinedManuscript}. It must not know any file
 * format.
 */
@NullMarked
package io.casebound.manuscripts.outlined;

import org.jspecify.annotations.NullMarked;
