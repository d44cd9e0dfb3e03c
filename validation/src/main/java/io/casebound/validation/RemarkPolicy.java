package io.casebound.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.casebound.model.Manuscript;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Severity;
import io.casebound.validation.SetAside.By;
import io.casebound.validation.profile.Profile;
import io.casebound.validation.profile.RuleSetting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of the remarks that were made: how much they weigh, and which are set aside.
 *
 * @param severities how much remarks weigh
 * @param silencings what the configuration silences
 * @param off the rules that the profile does without
 * @param baseline what is known already
 */
record RemarkPolicy(
    Severities severities,
    ImmutableList<Silencing> silencings,
    ImmutableList<RuleSetting> off,
    Baseline baseline) {

  /** What the user says, and what the profile does. */
  static RemarkPolicy of(
      Map<String, Severity> byUser,
      ImmutableList<Silencing> silencings,
      Profile profile,
      Baseline baseline) {
    Map<String, Severity> byProfile = new LinkedHashMap<>();
    ImmutableList.Builder<RuleSetting> off = ImmutableList.builder();
    for (RuleSetting setting : profile.rules()) {
      setting
          .severity()
          .ifPresentOrElse(
              severity -> byProfile.put(setting.rule(), severity), () -> off.add(setting));
    }
    return new RemarkPolicy(
        new Severities(ImmutableMap.copyOf(byUser), ImmutableMap.copyOf(byProfile)),
        silencings,
        off.build(),
        baseline);
  }

  /**
   * The remarks on a manuscript, parted.
   *
   * @param remarks those that stand, by place
   * @param setAside the others, by place
   * @param used the silencings of the configuration that have silenced something
   */
  record Parted(
      ImmutableList<Remark> remarks,
      ImmutableList<SetAside> setAside,
      ImmutableSet<Silencing> used) {}

  Parted apply(Manuscript manuscript, List<Remark> made) {
    Silencer silencer = new Silencer(manuscript, silencings);
    ImmutableList.Builder<SetAside> aside = ImmutableList.builder();
    ImmutableList.Builder<Remark> loud = ImmutableList.builder();
    for (Remark remark : weighed(made)) {
      silencer
          .silence(remark)
          .or(() -> off(remark))
          .ifPresentOrElse(aside::add, () -> loud.add(remark));
    }
    BaselineMatch known = baseline.match(manuscript.source());
    ImmutableList.Builder<Remark> left = ImmutableList.builder();
    for (Remark remark : weighed(Iterables.concat(loud.build(), silencer.remarks()))) {
      Optional<SetAside> old =
          known.takes(remark)
              ? Optional.of(new SetAside(remark, By.BASELINE, "it was known before"))
              : Optional.empty();
      old.ifPresentOrElse(aside::add, () -> left.add(remark));
    }
    return new Parted(
        left.build(),
        aside.build().stream()
            .sorted((one, other) -> Remark.BY_PLACE.compare(one.remark(), other.remark()))
            .collect(toImmutableList()),
        silencer.used());
  }

  /** The review with further remarks, weighed, and those left out that are known already. */
  Review with(Review review, List<Remark> further) {
    if (further.isEmpty()) {
      return review;
    }
    BaselineMatch known = baseline.match(review.manuscript().source());
    ImmutableList<Remark> more =
        weighed(further).stream().filter(remark -> !known.takes(remark)).collect(toImmutableList());
    return new Review(
        review.manuscript(),
        review.profile(),
        review.assessments(),
        ImmutableList.sortedCopyOf(Remark.BY_PLACE, Iterables.concat(review.remarks(), more)),
        review.setAside());
  }

  /** Set aside by the profile, unless the user gives the rule a weight. */
  private Optional<SetAside> off(Remark remark) {
    return off.stream()
        .filter(setting -> Wildcard.matches(setting.rule(), remark.rule()))
        .filter(setting -> severities.ofUser(remark.rule()).isEmpty())
        .findFirst()
        .map(setting -> new SetAside(remark, By.PROFILE, setting.because()));
  }

  private ImmutableList<Remark> weighed(Iterable<Remark> remarks) {
    ImmutableList.Builder<Remark> weighed = ImmutableList.builder();
    remarks.forEach(remark -> weighed.add(severities.weigh(remark)));
    return ImmutableList.sortedCopyOf(Remark.BY_PLACE, weighed.build());
  }
}
