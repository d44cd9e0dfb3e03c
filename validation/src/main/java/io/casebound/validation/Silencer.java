package io.casebound.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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

/**
 * Sets aside what manuscript and configuration silence in one manuscript, and says which silencings
 * of the manuscript are amiss.
 */
final class Silencer {
  private final List<Silence> silences = new ArrayList<>();
  private final ImmutableList<SilencingFault> malformed;

  Silencer(Manuscript manuscript, ImmutableList<Silencing> configured) {
    ManuscriptSilencings own = ManuscriptSilencings.of(manuscript);
    own.silencings().forEach(this::add);
    configured.stream()
        .filter(silencing -> silencing.names(manuscript.source().name()))
        .forEach(this::add);
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
              Optional.of(
                  new SilencingFault(
                      silencing.place(),
                      SilencingFault.Kind.UNUSED,
                      rule,
                      "Take the silencing out, or put it where the remark stands.")),
              Optional.empty()));
    }
  }

  private void add(Silencing silencing) {
    silences.add(
        new Silence(
            silencing.rule(),
            span -> true,
            By.CONFIGURATION,
            silencing.reason(),
            Optional.empty(),
            Optional.of(silencing)));
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

  /**
   * What is amiss with the silencings of the manuscript, once all remarks have been through {@link
   * #silence}.
   */
  ImmutableList<Remark> remarks() {
    return remarks(
        Stream.concat(
            malformed.stream(),
            silences.stream()
                .filter(silence -> !silence.used)
                .flatMap(silence -> silence.unused.stream())));
  }

  /** The silencings of the configuration that have silenced something here. */
  ImmutableSet<Silencing> used() {
    return silences.stream()
        .filter(silence -> silence.used)
        .flatMap(silence -> silence.configured.stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** What is said of silencings of the configuration that have silenced nothing anywhere. */
  static ImmutableList<Remark> remarksOn(List<Silencing> unused, SourceSpan place) {
    return remarks(
        unused.stream()
            .map(
                silencing ->
                    new SilencingFault(
                        place,
                        SilencingFault.Kind.UNUSED,
                        silencing.rule(),
                        "Take the silencing out of the configuration.")));
  }

  private static ImmutableList<Remark> remarks(Stream<SilencingFault> found) {
    ImmutableList<SilencingFault> faults = found.collect(ImmutableList.toImmutableList());
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
    private final Optional<SilencingFault> unused;
    private final Optional<Silencing> configured;
    private boolean used;

    Silence(
        String rule,
        Predicate<SourceSpan> reach,
        By by,
        String reason,
        Optional<SilencingFault> unused,
        Optional<Silencing> configured) {
      this.rule = rule;
      this.reach = reach;
      this.by = by;
      this.reason = reason;
      this.unused = unused;
      this.configured = configured;
    }

    boolean takes(Remark remark) {
      boolean takes = Wildcard.matches(rule, remark.rule()) && reach.test(remark.span());
      used |= takes;
      return takes;
    }
  }
}
