package io.casebound.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.casebound.model.Manuscript;
import io.casebound.model.remark.Remark;
import io.casebound.validation.SetAside.By;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of the remarks that were made: how much they weigh, and which are set aside.
 *
 * @param severities how much remarks weigh
 * @param silencings what the configuration silences
 * @param baseline what is known already
 */
record RemarkPolicy(Severities severities, ImmutableList<Silencing> silencings, Baseline baseline) {

  /**
   * The remarks on a manuscript, parted.
   *
   * @param remarks those that stand, by place
   * @param setAside the others, by place
   */
  record Parted(ImmutableList<Remark> remarks, ImmutableList<SetAside> setAside) {}

  Parted apply(Manuscript manuscript, List<Remark> made) {
    Silencer silencer = new Silencer(manuscript, silencings);
    ImmutableList.Builder<SetAside> aside = ImmutableList.builder();
    ImmutableList.Builder<Remark> loud = ImmutableList.builder();
    for (Remark remark : weighed(made)) {
      silencer.silence(remark).ifPresentOrElse(aside::add, () -> loud.add(remark));
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
            .collect(toImmutableList()));
  }

  private ImmutableList<Remark> weighed(Iterable<Remark> remarks) {
    ImmutableList.Builder<Remark> weighed = ImmutableList.builder();
    remarks.forEach(remark -> weighed.add(severities.weigh(remark)));
    return ImmutableList.sortedCopyOf(Remark.BY_PLACE, weighed.build());
  }
}
