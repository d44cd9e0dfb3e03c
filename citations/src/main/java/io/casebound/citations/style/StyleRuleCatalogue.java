package io.casebound.citations.style;

import io.casebound.model.remark.RuleCatalogue;

/**
 * A catalogue of rules about references that were compared with a style. It is a service: whoever
 * provides one adds its rules to {@link StyledReferences#remarks}.
 */
public interface StyleRuleCatalogue extends RuleCatalogue<StyledReferences> {}
