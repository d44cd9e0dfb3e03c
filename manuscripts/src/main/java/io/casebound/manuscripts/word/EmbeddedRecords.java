package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.outlined.CitedRecords;
import io.casebound.manuscripts.outlined.RecordMatching;
import io.casebound.manuscripts.outlined.ReferenceFiles;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.manuscripts.word.CitedWork.Form;
import io.casebound.model.Source;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The works that a document's citations hold, brought together with its printed list. */
final class EmbeddedRecords implements CitedRecords {
  private final WordDocument document;

  EmbeddedRecords(WordDocument document) {
    this.document = document;
  }

  @Override
  public Completed complete(List<Reference> printed, List<MarkedText> running) {
    Map<String, CitedWork> works = new LinkedHashMap<>();
    Stream.concat(
            Rendering.prose(document.body()).stream(),
            document.notes().values().stream().flatMap(note -> Rendering.prose(note).stream()))
        .flatMap(prose -> prose.citations().stream())
        .flatMap(citation -> citation.works().stream())
        .forEach(work -> works.merge(work.key(), work, EmbeddedRecords::fuller));
    if (works.isEmpty()) {
      return NONE.complete(printed, running);
    }
    Map<String, BibliographicRecord> records = new LinkedHashMap<>();
    works.forEach((key, work) -> record(work).ifPresent(record -> records.put(key, record)));
    return new RecordMatching(printed, running, ImmutableList.copyOf(works.keySet()), records)
        .complete();
  }

  private static CitedWork fuller(CitedWork one, CitedWork other) {
    return one.record().isEmpty() ? other : one;
  }

  private Optional<BibliographicRecord> record(CitedWork work) {
    if (work.form() == Form.WORD_SOURCE) {
      return document.sources().record(work.key());
    }
    return work.record().isEmpty() ? Optional.empty() : parsed(Source.of("", work.record()));
  }

  private static Optional<BibliographicRecord> parsed(Source source) {
    return ReferenceFiles.read(source).stream()
        .flatMap(reference -> reference.record().stream())
        .findFirst();
  }
}
