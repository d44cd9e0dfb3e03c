/**
 * How a check speaks. Start from {@link io.casebound.model.remark.Rule}; a rule says a {@link
 * io.casebound.model.remark.Remark} through a {@link io.casebound.model.remark.RemarkSink}, which
 * stamps the identifier and the severity of its {@link io.casebound.model.remark.RuleInfo}.
 */
@NullMarked
package io.casebound.model.remark;

import org.jspecify.annotations.NullMarked;
