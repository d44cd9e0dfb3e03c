package io.casebound.citations.format.record;

import io.casebound.citations.format.ReferenceSink;
import io.casebound.model.SourceSpan;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Severity;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a reader of reference files has to say. */
public final class ReadingRemarks {
  private static final String BROKEN = "REFERENCE-RECORD-BROKEN";
  private static final String UNREAD = "REFERENCE-FIELD-UNREAD";

  private final ReferenceSink sink;
  private final Set<String> said = new HashSet<>();

  public ReadingRemarks(ReferenceSink sink) {
    this.sink = sink;
  }

  /** A record breaks the rules of its format; {@code advice} says how to mend it. */
  public void broken(SourceSpan span, String message, String advice) {
    sink.say(new Remark(BROKEN, Severity.WARNING, span, message, Optional.of(Fix.advice(advice))));
  }

  /** A field that no field of ours can hold, or whose value is not understood. */
  public void unread(SourceSpan span, String message) {
    sink.say(new Remark(UNREAD, Severity.NOTE, span, message, Optional.empty()));
  }

  /** The same, but only the first time that {@code what} is met in a file. */
  public void unreadOnce(String what, SourceSpan span, String message) {
    if (said.add(what)) {
      unread(span, message);
    }
  }

  /** Whether {@link #unreadOnce} would say something of {@code what}. */
  public boolean isNew(String what) {
    return !said.contains(what);
  }
}
