package io.casebound.validation;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import io.casebound.model.SourceSpan;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.Rules;
import io.casebound.validation.SetAside.By;
import io.casebound.validation.silencing.ManuscriptSilencings;
import io.casebound.validation.silencing.PlacedSilencing;
import io.casebound.validation.silencing.SilencingFault;
import io.casebound.validation.silencing.SilencingFaults;
import io.casebound.validation.silencing.SilencingRuleCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sets aside what manuscript and configuration silence, and says which silencings are amiss. */
final class Silencer {
  private final List<Silence> silences = new ArrayList<>();
  private final ImmutableList<SilencingFault> malformed;

  Silencer(Manuscript manuscript, ImmutableList<Silencing> configured) {
    ManuscriptSilencings own = ManuscriptSilencings.of(manuscript);
    own.silencings().forEach(this::add);
    configured.stream()
        .filter(silencing -> silencing.names(manuscript.source().name()))
        .forEach(silencing -> add(silencing, manuscript.source().beginning()));
    this.malformed = own.malformed();
  }

  /** All rules about silencings. */
  static ImmutableList<Rule<? super SilencingFaults>> rules() {
    return ServiceLoader.load(
            SilencingRuleCatalogue.class, SilencingRuleCatalogue.class.getClassLoader())
        .stream()
        .flatMap(catalogue -> catalogue.get().rules().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private void add(PlacedSilencing silencing) {
    for (String rule : silencing.rules()) {
      silences.add(
          new Silence(
              rule,
              silencing::covers,
              By.MANUSCRIPT,
              silencing.reason(),
              new SilencingFault(
                  silencing.place(),
                  SilencingFault.Kind.UNUSED,
                  rule,
                  "Take the silencing out, or put it where the remark stands.")));
    }
  }

  private void add(Silencing silencing, SourceSpan beginning) {
    silences.add(
        new Silence(
            silencing.rule(),
            span -> true,
            By.CONFIGURATION,
            silencing.reason(),
            new SilencingFault(
                beginning,
                SilencingFault.Kind.UNUSED,
                silencing.rule(),
                "Take the silencing out of the configuration, or name there the manuscripts that"
                    + " need it.")));
  }

  /** What sets the remark aside; empty where nothing does. */
  Optional<SetAside> silence(Remark remark) {
    Optional<SetAside> first = Optional.empty();
    for (Silence silence : silences) {
      if (silence.takes(remark) && first.isEmpty()) {
        first = Optional.of(new SetAside(remark, silence.by, silence.reason));
      }
    }
    return first;
  }

  /** What is amiss with the silencings, once all remarks have been through {@link #silence}. */
  ImmutableList<Remark> remarks() {
    ImmutableList<SilencingFault> faults =
        Stream.concat(
                malformed.stream(),
                silences.stream().filter(silence -> !silence.used).map(silence -> silence.unused))
            .collect(ImmutableList.toImmutableList());
    return faults.isEmpty()
        ? ImmutableList.of()
        : Rules.check(rules(), new SilencingFaults(faults));
  }

  /** The silencing of one rule, and whether it has silenced anything. */
  private static final class Silence {
    private final String rule;
    private final Predicate<SourceSpan> reach;
    private final By by;
    private final String reason;
    private final SilencingFault unused;
    private boolean used;

    Silence(String rule, Predicate<SourceSpan> reach, By by, String reason, SilencingFault unused) {
      this.rule = rule;
      this.reach = reach;
      this.by = by;
      this.reason = reason;
      this.unused = unused;
    }

    boolean takes(Remark remark) {
      boolean takes = Wildcard.matches(rule, remark.rule()) && reach.test(remark.span());
      used |= takes;
      return takes;
    }
  }
}
