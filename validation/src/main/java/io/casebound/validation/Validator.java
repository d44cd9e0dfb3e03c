package io.casebound.validation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.citations.Citations;
import io.casebound.citations.csl.CitationStyle;
import io.casebound.citations.lookup.verification.VerifiedReferences;
import io.casebound.citations.lookup.verification.Verifier;
import io.casebound.citations.style.StyledReferences;
import io.casebound.model.Manuscript;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.Rules;
import io.casebound.model.remark.Severity;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.recognise.Recogniser;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.judging.Judge;
import io.casebound.validation.profile.Profile;
import io.casebound.validation.profile.Profiles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reviews manuscripts against a profile. Made by {@link #builder}. Immutable; one may serve many
 * threads, and the same manuscript always gets the same review, unless its references are looked up
 * on the network.
 */
public final class Validator {
  private final Supplier<Profile> profile;
  private final ImmutableList<Rule<? super ReviewContext>> rules;
  private final Supplier<Terminology> terminology;
  private final Supplier<Recogniser> recogniser;
  private final Supplier<Judge> judge;
  private final Supplier<RemarkPolicy> policy;
  private final Optional<Verifier> verifier;
  private final Optional<CitationStyle> style;

  private Validator(Builder builder) {
    this.profile = Suppliers.memoize(builder.profile::get);
    this.rules = Optional.ofNullable(builder.rules).orElseGet(Validator::provided);
    this.terminology = builder.terminology;
    this.recogniser = Suppliers.memoize(() -> Recogniser.of(terminology.get()));
    this.judge = Suppliers.memoize(() -> Judge.of(profile.get()));
    ImmutableMap<String, Severity> severities = ImmutableMap.copyOf(builder.severities);
    ImmutableList<Silencing> silencings = builder.silencings.build();
    Baseline baseline = builder.baseline;
    this.policy =
        Suppliers.memoize(() -> RemarkPolicy.of(severities, silencings, profile.get(), baseline));
    this.verifier = Optional.ofNullable(builder.verifier);
    this.style = Optional.ofNullable(builder.style);
  }

  /** A validator in the making. */
  public static Builder builder() {
    return new Builder();
  }

  /** The rules that run unless others are given, and those about silencings. */
  public static ImmutableList<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder().addAll(provided()).addAll(Silencer.rules()).build();
  }

  /** Judges each item of the profile, and collects the remarks of reader, rules and items. */
  public Review review(Manuscript manuscript) {
    ReviewRun run = run();
    return run.close(run.review(manuscript));
  }

  /** Begins a run over several manuscripts. */
  public ReviewRun run() {
    return new ReviewRun(policy.get(), this::assess);
  }

  private ReviewRun.Judged assess(Manuscript manuscript) {
    ReviewContext context = context(manuscript);
    ImmutableList<Assessment> assessments = judge.get().assess(manuscript, context.sentences());
    ImmutableList<Remark> remarks =
        ImmutableList.<Remark>builder()
            .addAll(manuscript.remarks())
            .addAll(Citations.check(context.references()))
            .addAll(verified(context))
            .addAll(styled(context))
            .addAll(Rules.check(rules, context))
            .addAll(ItemRemarks.of(manuscript, assessments))
            .build();
    return new ReviewRun.Judged(profile.get(), assessments, remarks);
  }

  private ImmutableList<Remark> verified(ReviewContext context) {
    return verifier
        .map(asked -> VerifiedReferences.of(context.references(), asked).remarks())
        .orElse(ImmutableList.of());
  }

  private ImmutableList<Remark> styled(ReviewContext context) {
    return style
        .map(asked -> StyledReferences.of(context.references(), asked).remarks())
        .orElse(ImmutableList.of());
  }

  /** What the rules are given to look at. */
  ReviewContext context(Manuscript manuscript) {
    return new ReviewContext(manuscript, terminology, recogniser);
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
    private final Map<String, Severity> severities = new LinkedHashMap<>();
    private final ImmutableList.Builder<Silencing> silencings = ImmutableList.builder();
    private Baseline baseline = Baseline.NONE;
    private @Nullable Verifier verifier;
    private @Nullable CitationStyle style;

    private Builder() {}

    /** What to judge against, instead of {@code care}. */
    public Builder profile(Profile value) {
      this.profile = () -> value;
      return this;
    }

    /** The rules to run, instead of those that are provided as services. */
    public Builder rules(Iterable<? extends Rule<? super ReviewContext>> value) {
      this.rules = ImmutableList.copyOf(value);
      return this;
    }

    /** The concepts to look for, instead of those that are bundled. */
    public Builder terminology(Terminology value) {
      this.terminology = () -> value;
      return this;
    }

    /**
     * Lets the remarks of a rule weigh what they otherwise do not.
     *
     * @param rule the rule's identifier; with {@code *} at its end, all rules that begin so, of
     *     which the longest counts
     */
    public Builder severity(String rule, Severity severity) {
      severities.put(rule, severity);
      return this;
    }

    /** Sets remarks aside, for a reason. */
    public Builder silence(Silencing silencing) {
      silencings.add(silencing);
      return this;
    }

    /** Sets aside what is known already. */
    public Builder baseline(Baseline value) {
      this.baseline = value;
      return this;
    }

    /** Looks the references up as well; without this none is. */
    public Builder verifier(Verifier value) {
      this.verifier = value;
      return this;
    }

    /** Compares the references with how a style prints them; without this none is compared. */
    public Builder style(CitationStyle value) {
      this.style = value;
      return this;
    }

    /** The validator; profile and terminology are loaded when they are first needed. */
    public Validator build() {
      return new Validator(this);
    }
  }
}
