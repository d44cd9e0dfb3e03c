package io.casebound.citations.format;

import io.casebound.citations.ListedReference;
import io.casebound.citations.format.csljson.CslJson;
import java.io.IOException;
import java.io.Writer;

/** A format in which references are written. Formats hold no state of a run. */
public interface ReferenceFormat {
  /**
   * CSL-JSON 1.0: an array of items. Each carries, in {@code custom.casebound}, the line it stands
   * on, the entry as printed, where in it each field stands (in code points), and how sure the
   * parser is of it, from 0 to 1; an entry that is no reference carries nothing else.
   */
  static ReferenceFormat cslJson() {
    return CslJson.ARRAY;
  }

  /** The same with one item a line and no array around them. */
  static ReferenceFormat cslJsonLines() {
    return CslJson.LINES;
  }

  /** The name on a command line: {@code csl-json}. */
  String name();

  /** Writes the references in their order. The writer stays open. */
  void write(Iterable<ListedReference> references, Writer writer) throws IOException;
}
