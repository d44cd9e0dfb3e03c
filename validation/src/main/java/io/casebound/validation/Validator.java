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
  private final Supplier<Profile> profile;
  private final ImmutableList<Rule<? super ReviewContext>> rules;
  private final Supplier<Recogniser> recogniser;
  private final Supplier<Judge> judge;

  private Validator(Builder builder) {
    this.profile = Suppliers.memoize(builder.profile::get);
    this.rules = Optional.ofNullable(builder.rules).orElseGet(Validator::provided);
    Supplier<Terminology> terminology = builder.terminology;
    this.recogniser = Suppliers.memoize(() -> Recogniser.of(terminology.get()));
    this.judge = Suppliers.memoize(() -> Judge.of(profile.get()));
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Judges each item of the profile, and collects the remarks of reader, rules and items. */
  public Review review(Manuscript manuscript) {
    ReviewContext context = context(manuscript);
    ImmutableList<Assessment> assessments = judge.get().assess(manuscript, context.sentences());
    ImmutableList<Remark> remarks =
        ImmutableList.<Remark>builder()
            .addAll(manuscript.remarks())
            .addAll(Citations.check(context.references()))
            .addAll(Rules.check(rules, context))
            .addAll(ItemRemarks.of(profile.get(), manuscript, assessments))
            .build();
    return new Review(
        manuscript,
        profile.get(),
        assessments,
        ImmutableList.sortedCopyOf(Remark.BY_PLACE, remarks));
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
    private Supplier<Profile> profile = Profiles::care;
    private @Nullable ImmutableList<Rule<? super ReviewContext>> rules;
    private Supplier<Terminology> terminology = Terminology::bundled;

    private Builder() {}

    public Builder profile(Profile value) {
      this.profile = () -> value;
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
