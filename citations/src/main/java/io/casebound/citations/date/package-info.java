/**
 * Dates of publication and access as values: {@link io.casebound.citations.date.PartialDate}.
 * Nothing here knows records or what day it is.
 */
@NullMarked
package io.casebound.citations.date;

import org.jspecify.annotations.NullMarked;
