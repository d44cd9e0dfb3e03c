package io.casebound.citations.rules;

import io.casebound.citations.ReferenceList;
import io.casebound.model.remark.Rule;

/** A rule about a whole reference list and the citations that name its entries. */
public interface ReferenceListRule extends Rule<ReferenceList> {}
