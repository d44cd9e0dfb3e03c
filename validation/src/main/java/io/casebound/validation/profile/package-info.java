/**
 * Reporting guidelines as data. Start from {@link io.casebound.validation.profile.Profiles}.
 * Nothing here knows manuscripts.
 */
@NullMarked
package io.casebound.validation.profile;

import org.jspecify.annotations.NullMarked;
