/**
 * The one hardened place where files are opened and XML parsers are made. Start from {@link
 * io.casebound.model.io.SourceFiles} and {@link io.casebound.model.io.XmlReaders}; the limits they
 * keep are named in {@link io.casebound.model.io.ReadLimits}. Exported to our own modules only.
 */
@NullMarked
package io.casebound.model.io;

import org.jspecify.annotations.NullMarked;
