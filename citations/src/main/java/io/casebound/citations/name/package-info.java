/**
 * Names of persons and groups as they are printed in references. Start from {@link
 * io.casebound.citations.name.NameList}. Nothing here knows records or styles.
 */
@NullMarked
package io.casebound.citations.name;

import org.jspecify.annotations.NullMarked;
