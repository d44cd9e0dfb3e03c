package io.casebound.terminology.abbreviation;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.casebound.terminology.abbreviation.ShortForm.Kind;
import io.casebound.terminology.csv.CsvTable;
import java.util.Optional;

/**
 * How reliable each strategy is for each kind and size of short form (data: reliability.csv), and
 * what is enough.
 */
final class Reliability {
  private static final Reliability BUNDLED = new Reliability();

  /** What is found must be right more often than wrong. */
  private static final double ENOUGH = 0.5;

  /** What a strategy is judged for. */
  record Case(Kind kind, int size, Strategy strategy) {
    static final int LARGEST = 6;

    static Case of(ShortForm form, Strategy strategy) {
      return new Case(form.kind(), Math.min(LARGEST, form.size()), strategy);
    }

    Case of(Kind other) {
      return new Case(other, size, strategy);
    }
  }

  private final ImmutableMap<Case, Double> values;

  private Reliability() {
    this.values =
        CsvTable.resource(Reliability.class, "reliability.csv").stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    row ->
                        new Case(
                            ShortForm.Kind.valueOf(Ascii.toUpperCase(row.get("kind"))),
                            Integer.parseInt(row.get("signs")),
                            Strategy.valueOf(
                                Ascii.toUpperCase(row.get("strategy")).replace('-', '_'))),
                    row -> Double.parseDouble(row.get("reliability"))));
  }

  static Reliability bundled() {
    return BUNDLED;
  }

  /** Whether what the strategy found for the short form is more likely right than wrong. */
  boolean accepts(ShortForm form, Strategy strategy) {
    Case each = Case.of(form, strategy);
    return value(each)
            .or(() -> form.kind() == Kind.INDEXED ? value(each.of(Kind.FIGURES)) : Optional.empty())
            .or(() -> form.kind() == Kind.SMALL ? Optional.empty() : value(each.of(Kind.CAPITALS)))
            .orElse(0.0)
        >= ENOUGH;
  }

  /** What is known of the case, or else of the next smaller short forms. */
  private Optional<Double> value(Case each) {
    for (int size = each.size(); size > 0; size--) {
      Double value = values.get(new Case(each.kind(), size, each.strategy()));
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
