package io.casebound.validation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.casebound.citations.Citations;
import io.casebound.model.Manuscript;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.Rules;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.recognise.Recogniser;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.judging.Judge;
import io.casebound.validation.profile.Profile;
import io.casebound.validation.profile.Profiles;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reviews manuscripts against a profile. Made by {@link #builder}. Immutable; one may serve many
 * threads, and the same manuscript always gets the same review.
 */
public final class Validator {
  private final Profile profile;
  private final ImmutableList<Rule<? super ReviewContext>> rules;
  private final Supplier<Recogniser> recogniser;
  private final Judge judge;

  private Validator(Builder builder) {
    this.profile = Optional.ofNullable(builder.profile).orElseGet(Profiles::care);
    this.rules = Optional.ofNullable(builder.rules).orElseGet(Validator::provided);
    Supplier<Terminology> terminology = builder.terminology;
    this.recogniser = Suppliers.memoize(() -> Recogniser.of(terminology.get()));
    this.judge = Judge.of(profile);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Judges each item of the profile, and collects the remarks of reader, rules and items. */
  public Review review(Manuscript manuscript) {
    ReviewContext context = context(manuscript);
    ImmutableList<Assessment> assessments = judge.assess(manuscript, context.sentences());
    ImmutableList<Remark> remarks =
        ImmutableList.<Remark>builder()
            .addAll(manuscript.remarks())
            .addAll(Citations.check(context.references()))
            .addAll(Rules.check(rules, context))
            .addAll(ItemRemarks.of(profile, manuscript, assessments))
            .build();
    return new Review(
        manuscript, profile, assessments, ImmutableList.sortedCopyOf(Remark.BY_PLACE, remarks));
  }

  /** What the rules are given to look at. */
  ReviewContext context(Manuscript manuscript) {
    return new ReviewContext(manuscript, recogniser);
  }

  private static ImmutableList<Rule<? super ReviewContext>> provided() {
    ImmutableList.Builder<Rule<? super ReviewContext>> rules = ImmutableList.builder();
    for (ReviewRuleCatalogue catalogue :
        ServiceLoader.load(ReviewRuleCatalogue.class, ReviewRuleCatalogue.class.getClassLoader())) {
      rules.addAll(catalogue.rules());
    }
    return rules.build();
  }

  /**
   * Puts a validator together: the profile {@code care}, the rules that are provided as services
   * and the bundled terminology, unless others are given.
   */
  public static final class Builder {
    private @Nullable Profile profile;
    private @Nullable ImmutableList<Rule<? super ReviewContext>> rules;
    private Supplier<Terminology> terminology = Terminology::bundled;

    private Builder() {}

    public Builder profile(Profile value) {
      this.profile = value;
      return this;
    }

    /** The rules to run, instead of those that are provided as services. */
    public Builder rules(Iterable<? extends Rule<? super ReviewContext>> value) {
      this.rules = ImmutableList.copyOf(value);
      return this;
    }

    public Builder terminology(Terminology value) {
      this.terminology = () -> value;
      return this;
    }

    public Validator build() {
      return new Validator(this);
    }
  }
}
