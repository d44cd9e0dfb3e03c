/**
 * Looking works up in somebody's own files. Start from {@link
 * io.casebound.citations.lookup.offline.IndexBuilder} and {@link
 * io.casebound.citations.lookup.offline.OfflineIndex}. Nothing here judges, or opens a connection.
 */
@NullMarked
package io.casebound.citations.lookup.offline;

import org.jspecify.annotations.NullMarked;
