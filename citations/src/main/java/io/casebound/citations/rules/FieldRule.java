package io.casebound.citations.rules;

import com.google.common.collect.ImmutableSet;
import io.casebound.citations.ListedReference;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.remark.RemarkSink;

/** A rule about the value of one field of one entry, whatever the other fields say. */
public interface FieldRule extends ReferenceRule {
  /** The fields that the rule looks at. */
  ImmutableSet<RecordField> fields();

  /** Says a remark where the value of {@code field} is not as it should be. */
  void check(RecordField field, SourceText value, String name, RemarkSink remarks);

  @Override
  default void check(ListedReference entry, String name, RemarkSink remarks) {
    for (RecordField field : fields()) {
      entry.record().field(field).ifPresent(value -> check(field, value, name, remarks));
    }
  }
}
