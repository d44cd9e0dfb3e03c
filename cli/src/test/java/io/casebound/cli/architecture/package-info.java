/**
 * Holds the whole code against the architecture: which module and which package may know which, and
 * what no library may do. These tests stand in {@code cli} because it alone sees every module.
 */
@NullMarked
package io.casebound.cli.architecture;

import org.jspecify.annotations.NullMarked;
