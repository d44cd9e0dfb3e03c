package io.casebound.citations.lookup;

import com.google.common.collect.ImmutableList;
import io.casebound.model.reference.RecordField;
import java.util.Optional;

/** What the look-up of one reference comes to. In doubt it is {@link Undecided}. */
public sealed interface Verdict {

  /** What is known to have befallen the work that is meant; empty where it is not known. */
  ImmutableList<Notice> notices();

  /** The source knows the work as the reference has it. */
  record Confirmed(Candidate known) implements Verdict {
    @Override
    public ImmutableList<Notice> notices() {
      return known.notices();
    }
  }

  /**
   * The source knows the work, but not as the reference has it.
   *
   * @param differences at least one
   * @param isCertain whether it can only be this work; if not, the reference may mean it
   */
  record Differs(Candidate known, ImmutableList<Difference> differences, boolean isCertain)
      implements Verdict {
    @Override
    public ImmutableList<Notice> notices() {
      return isCertain ? known.notices() : ImmutableList.of();
    }
  }

  /**
   * An identifier of the reference belongs to another work than its other fields name.
   *
   * @param identifier {@link RecordField#DOI}, {@link RecordField#PMID} or {@link
   *     RecordField#PMCID}
   * @param named the work to which the identifier belongs
   * @param meant the work that the other fields name, where the source knows it
   */
  record AnotherWork(RecordField identifier, Candidate named, Optional<Candidate> meant)
      implements Verdict {
    @Override
    public ImmutableList<Notice> notices() {
      return meant.map(Candidate::notices).orElse(ImmutableList.of());
    }
  }

  /**
   * A source that would know it does not.
   *
   * @param source its name
   * @param identifier the identifier that was never given
   */
  record NotFound(String source, RecordField identifier) implements Verdict {
    @Override
    public ImmutableList<Notice> notices() {
      return ImmutableList.of();
    }
  }

  /**
   * It cannot be told.
   *
   * @param notices what befell the work that an identifier of the reference names, if that may be
   *     the one that is meant
   */
  record Undecided(Reason reason, ImmutableList<Notice> notices) implements Verdict {
    public Undecided(Reason reason) {
      this(reason, ImmutableList.of());
    }
  }

  /** Why a reference cannot be decided. */
  enum Reason {
    /** The reference has too little to look for: neither an identifier nor a title. */
    TOO_LITTLE,
    /** No source knows such a work, which says nothing: none knows every work. */
    UNKNOWN,
    /** Works like it are known, and none can be told to be meant. */
    UNCLEAR,
    /** A source could not be asked. */
    NO_ANSWER
  }
}
