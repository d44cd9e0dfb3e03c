package io.casebound.manuscripts.outlined;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.ReferenceFileReader;
import java.util.ServiceLoader;

/**
 * Reads references that a manuscript keeps in a format of their own, where that format is known.
 */
public final class ReferenceFiles {
  private static final ImmutableList<ReferenceFileReader> READERS =
      ServiceLoader.load(ReferenceFileReader.class, ReferenceFiles.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .collect(ImmutableList.toImmutableList());

  private ReferenceFiles() {}

  /**
   * The references, each with its key for its identifier; none where no reader knows the format.
   */
  public static ImmutableList<Reference> read(Source source) {
    return READERS.stream()
        .filter(reader -> reader.recognises(source))
        .findFirst()
        .map(reader -> reader.read(source))
        .orElse(ImmutableList.of());
  }
}
