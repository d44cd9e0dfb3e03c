package io.casebound.model;

import com.google.common.collect.ImmutableList;
import io.casebound.model.reference.PersonName;
import java.util.Optional;

/**
 * Someone who is named as having made the manuscript. Made by {@link #builder}.
 *
 * @param name the name as printed, without marks and degrees
 * @param parts family name and given names, or the group, where the format tells them apart
 * @param kind what they are to the manuscript
 * @param roles what they did, as printed: {@code Writing – original draft}
 * @param affiliationIds the identifiers of their affiliations
 * @param orcid the ORCID iD as sixteen characters with hyphens, {@code 0000-0002-1825-0097}
 * @param email the address for correspondence
 * @param corresponding whether they answer letters
 */
public record Contributor(
    SourceText name,
    Optional<PersonName> parts,
    ContributorKind kind,
    ImmutableList<SourceText> roles,
    ImmutableList<String> affiliationIds,
    Optional<String> orcid,
    Optional<String> email,
    boolean corresponding) {

  /** An author of that name. */
  public static Builder builder(SourceText name) {
    return new Builder(name);
  }

  /** Puts a contributor together; what is not said is empty. */
  public static final class Builder {
    private final SourceText name;
    private Optional<PersonName> parts = Optional.empty();
    private ContributorKind kind = ContributorKind.AUTHOR;
    private Optional<String> orcid = Optional.empty();
    private Optional<String> email = Optional.empty();
    private boolean corresponding;
    private final ImmutableList.Builder<SourceText> roles = ImmutableList.builder();
    private final ImmutableList.Builder<String> affiliationIds = ImmutableList.builder();

    private Builder(SourceText name) {
      this.name = name;
    }

    public Builder parts(Optional<PersonName> value) {
      this.parts = value;
      return this;
    }

    public Builder kind(ContributorKind value) {
      this.kind = value;
      return this;
    }

    public Builder roles(Iterable<SourceText> more) {
      roles.addAll(more);
      return this;
    }

    public Builder affiliationIds(Iterable<String> more) {
      affiliationIds.addAll(more);
      return this;
    }

    public Builder orcid(Optional<String> value) {
      this.orcid = value;
      return this;
    }

    public Builder email(Optional<String> value) {
      this.email = value;
      return this;
    }

    public Builder corresponding(boolean value) {
      this.corresponding = value;
      return this;
    }

    public Contributor build() {
      return new Contributor(
          name, parts, kind, roles.build(), affiliationIds.build(), orcid, email, corresponding);
    }
  }
}
