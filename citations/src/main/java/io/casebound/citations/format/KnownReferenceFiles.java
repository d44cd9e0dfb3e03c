package io.casebound.citations.format;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.ReferenceFileReader;
import java.util.Optional;

/** Hands the formats of {@link ReferenceFormat} to readers of manuscripts; found as a service. */
public final class KnownReferenceFiles implements ReferenceFileReader {
  /** For the service loader. */
  public KnownReferenceFiles() {}

  @Override
  public boolean recognises(Source source) {
    return format(source).isPresent();
  }

  @Override
  public ImmutableList<Reference> read(Source source) {
    return format(source)
        .map(format -> format.read(source).references())
        .orElse(ImmutableList.of());
  }

  private static Optional<ReferenceFormat> format(Source source) {
    return ReferenceFormat.of(source).filter(ReferenceFormat::canRead);
  }
}
