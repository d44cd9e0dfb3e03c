package io.casebound.terminology.variant;

/** Is told of each name that a text holds in other words. */
@FunctionalInterface
public interface VariantSink {
  /** Takes one match. */
  void accept(VariantMatch match);
}
