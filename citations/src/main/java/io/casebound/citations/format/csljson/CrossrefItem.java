package io.casebound.citations.format.csljson;

import com.google.common.collect.ImmutableMap;
import io.casebound.citations.format.ReferenceSink;
import io.casebound.citations.format.record.ReadingRemarks;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.Reference;
import io.casebound.model.remark.Remark;

/**
 * Reads a work of Crossref, which is CSL-JSON with lists for titles. Its date of issue is the
 * earliest that there is; references have that of the print, where there is one.
 */
public final class CrossrefItem {
  private static final ReferenceSink NOBODY =
      new ReferenceSink() {
        @Override
        public void add(Reference reference) {}

        @Override
        public void say(Remark remark) {}
      };

  private CrossrefItem() {}

  /**
   * The record of a work.
   *
   * @param item an object
   */
  public static BibliographicRecord read(JsonValue item) {
    ImmutableMap.Builder<String, JsonValue> members = ImmutableMap.builder();
    members.putAll(item.members());
    item.member("published-print").ifPresent(date -> members.put("issued", date));
    JsonValue printed =
        new JsonValue(item.kind(), item.text(), item.items(), members.buildKeepingLast());
    return new ItemReader(printed, new ReadingRemarks(NOBODY)).read();
  }
}
