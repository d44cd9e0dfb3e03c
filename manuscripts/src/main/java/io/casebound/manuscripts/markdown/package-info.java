/**
 * Reads Markdown: CommonMark with the tables of GitHub, YAML front matter and Pandoc's citations.
 * Start from {@link io.casebound.manuscripts.markdown.MarkdownReader}.
 */
@NullMarked
package io.casebound.manuscripts.markdown;

import org.jspecify.annotations.NullMarked;
