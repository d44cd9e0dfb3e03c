package io.casebound.citations.lookup.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.citations.format.ReferenceSink;
import io.casebound.citations.lookup.Notice;
import io.casebound.model.Source;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.remark.Remark;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What EFetch answers: a set of articles, which is empty where no PMID was ever given. */
final class PubMedAnswer {
  // Only a set that is there from its beginning to its end says that an article is not in it.
  private static final Pattern WHOLE =
      Pattern.compile(
          "<PubmedArticleSet(?:\\s[^<>]{0,200})?(?:/>|>[\\s\\S]*</PubmedArticleSet>)\\s*$");

  private PubMedAnswer() {}

  /**
   * An article or book.
   *
   * @param notices what was published about it since
   */
  record Work(BibliographicRecord record, ImmutableList<Notice> notices) {}

  /** The works of an answer by their PMIDs. */
  static ImmutableMap<String, Work> read(String xml, PoliteClient client) throws NoAnswerException {
    Source source = Source.of(PubMed.NAME, xml);
    if (!WHOLE.matcher(xml).find()) {
      throw client.strange();
    }
    Collector works = new Collector();
    ReferenceFormat.PUBMED_XML.read(source, works);
    if (works.isBroken) {
      throw client.strange();
    }
    return ImmutableMap.copyOf(works.byPmid);
  }

  private static final class Collector implements ReferenceSink {
    private final Map<String, Work> byPmid = new LinkedHashMap<>();
    private boolean isBroken;

    @Override
    public void add(Reference reference) {
      add(reference, ImmutableList.of());
    }

    @Override
    public void add(Reference reference, ImmutableList<Notice> notices) {
      reference
          .record()
          .filter(record -> record.has(RecordField.PMID))
          .ifPresent(
              record ->
                  byPmid.putIfAbsent(record.text(RecordField.PMID), new Work(record, notices)));
    }

    @Override
    public void say(Remark remark) {
      isBroken |= remark.rule().equals("REFERENCE-RECORD-BROKEN");
    }
  }
}
