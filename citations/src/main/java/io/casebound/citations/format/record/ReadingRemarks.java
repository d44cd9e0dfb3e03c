package io.casebound.citations.format.record;

import io.casebound.citations.format.ReferenceSink;
import io.casebound.model.SourceSpan;
import java.util.HashSet;
import java.util.Set;

/** What a reader of reference files has to say. */
public final class ReadingRemarks {
  private final ReferenceSink sink;
  private final Set<String> said = new HashSet<>();

  public ReadingRemarks(ReferenceSink sink) {
    this.sink = sink;
  }

  /** A record breaks the rules of its format; {@code advice} says how to mend it. */
  public void broken(SourceSpan span, String message, String advice) {
    say(new RecordTrouble.BrokenRecord(span, message, advice));
  }

  /** A field that no field of ours can hold, or whose value is not understood. */
  public void unread(SourceSpan span, String message) {
    say(new RecordTrouble.UnreadField(span, message));
  }

  /** The same, but only the first time that {@code what} is met in a file. */
  public void unreadOnce(String what, SourceSpan span, String message) {
    if (said.add(what)) {
      unread(span, message);
    }
  }

  private void say(RecordTrouble trouble) {
    RecordTroubles.remarks(trouble).forEach(sink::say);
  }

  /** Whether {@link #unreadOnce} would say something of {@code what}. */
  public boolean isNew(String what) {
    return !said.contains(what);
  }
}
