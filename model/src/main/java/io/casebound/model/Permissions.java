package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Who holds the rights, and what others may do.
 *
 * @param statement the notice of copyright as printed
 * @param year the year of the copyright as printed
 * @param holder who holds it
 * @param licenceUrl the address of the licence
 * @param licence what is printed of the licence, a paragraph each
 */
public record Permissions(
    Optional<SourceText> statement,
    Optional<SourceText> year,
    Optional<SourceText> holder,
    Optional<String> licenceUrl,
    ImmutableList<SourceText> licence) {

  /** Nothing is said. */
  public static final Permissions NONE =
      new Permissions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          ImmutableList.of());
}
