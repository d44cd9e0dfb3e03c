package io.casebound.cli;

import com.google.common.base.Ascii;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Severity;
import io.casebound.validation.Baseline;
import io.casebound.validation.Silencing;
import io.casebound.validation.Validator;
import io.casebound.validation.profile.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What becomes of remarks: how much they weigh, and which are set aside. */
final class PolicyOptions {
  private static final String SEVERITY = "--severity";
  private static final String SILENCE = "--silence";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = SEVERITY,
      paramLabel = "RULE=SEVERITY",
      description = {
        "How much the remarks of a rule weigh: error, warning or",
        "note. CARE-* stands for all that begin so."
      })
  private Map<String, String> severities = new LinkedHashMap<>();

  @Option(
      names = SILENCE,
      paramLabel = "RULE[@FILE]=REASON",
      description = {
        "Sets the remarks of a rule aside, and says why; in all",
        "manuscripts, or in those of that name."
      })
  private Map<String, String> silencings = new LinkedHashMap<>();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Sets aside the remarks that this file knows.")
  private @Nullable Path baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = {
        "Writes the remarks to this file, so that the next run",
        "knows them; they do not fail this one."
      })
  private @Nullable Path newBaseline;

  /** Where the remarks of this run are to be written down as known. */
  Optional<Path> newBaseline() {
    return Optional.ofNullable(newBaseline);
  }

  /** Tells a validator in the making. */
  void applyTo(Validator.Builder validator, Profile profile) throws IOException {
    // Looked for only where a rule is named: it loads every rule.
    Supplier<ImmutableSet<String>> known =
        Suppliers.memoize(
            () -> KnownRules.identifiers(profile).collect(ImmutableSet.toImmutableSet()));
    all(SEVERITY, severities)
        .forEach(
            (rule, severity) ->
                validator.severity(known(rule, SEVERITY, known), severity(severity)));
    all(SILENCE, silencings)
        .forEach((place, reason) -> validator.silence(silencing(place, reason, known)));
    if (baseline != null) {
      validator.baseline(Baseline.read(baseline));
    }
  }

  /** Those of the configuration, and over them those of the command line. */
  private ImmutableMap<String, String> all(String option, Map<String, String> given) {
    OptionSpec own = spec.findOption(option);
    Map<String, String> all = new LinkedHashMap<>();
    if (spec.defaultValueProvider() instanceof Configuration configuration && own != null) {
      all.putAll(configuration.entries(own));
    }
    all.putAll(given);
    return ImmutableMap.copyOf(all);
  }

  private Silencing silencing(String place, String reason, Supplier<ImmutableSet<String>> known) {
    int at = place.indexOf('@');
    String rule = known(at < 0 ? place : place.substring(0, at), SILENCE, known);
    try {
      return new Silencing(rule, at < 0 ? "*" : place.substring(at + 1), reason);
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage() + "; write " + SILENCE + " RULE[@FILE]=REASON.");
    }
  }

  private Severity severity(String name) {
    try {
      return Severity.valueOf(Ascii.toUpperCase(name.strip()));
    } catch (IllegalArgumentException e) {
      throw wrong(name + " is no severity; write error, warning or note.");
    }
  }

  private String known(String rule, String option, Supplier<ImmutableSet<String>> known) {
    String id = rule.strip().toUpperCase(Locale.ROOT);
    boolean some = id.endsWith("*");
    String beginning = some ? id.substring(0, id.length() - 1) : id;
    if (some
        ? known.get().stream().noneMatch(each -> each.startsWith(beginning))
        : !known.get().contains(id)) {
      throw wrong(option + ": there is no rule " + id + "; casebound explain lists all.");
    }
    return id;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
