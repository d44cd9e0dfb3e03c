/**
 * Reporting guidelines as data. Start from {@link io.casebound.validation.profile.Profiles}.
 * Nothing here knows manuscripts.
 */
@XmlSchema(
    namespace = "https://casebound.io/ns/profile/1",
    elementFormDefault = XmlNsForm.QUALIFIED)
@NullMarked
package io.casebound.validation.profile;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
