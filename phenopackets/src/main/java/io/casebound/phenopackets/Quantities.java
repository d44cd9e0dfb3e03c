package io.casebound.phenopackets;

import io.casebound.model.clinical.LaboratoryResult;
import io.casebound.model.clinical.Measurement;
import io.casebound.model.clinical.Quantity;
import io.casebound.model.clinical.ReferenceRange;
import java.util.Optional;
import org.phenopackets.schema.v2.core.OntologyClass;
import org.phenopackets.schema.v2.core.Value;

/** Turns what was measured into measurements of a phenopacket. */
final class Quantities {
  private final Terms terms;
  private final Times times;

  Quantities(Terms terms, Times times) {
    this.terms = terms;
    this.times = times;
  }

  /** A measurement of a finding. */
  Optional<org.phenopackets.schema.v2.core.Measurement> of(Measurement measured, Place at) {
    if (!isExact(measured.value())) {
      at.leave(measured.concept().text(), LeftOut.Reason.NOT_EXACT);
      return Optional.empty();
    }
    Optional<OntologyClass> assay = terms.find(measured.concept(), Field.ASSAY);
    if (assay.isEmpty()) {
      at.leave(measured.concept().text(), LeftOut.Reason.NO_CODE);
      return Optional.empty();
    }
    at.keep("concept", "value");
    return Optional.of(
        org.phenopackets.schema.v2.core.Measurement.newBuilder()
            .setAssay(assay.orElseThrow())
            .setValue(Value.newBuilder().setQuantity(quantity(measured.value())))
            .build());
  }

  /** A result of the laboratory. */
  Optional<org.phenopackets.schema.v2.core.Measurement> of(LaboratoryResult result, Place at) {
    Optional<OntologyClass> assay = terms.find(result.test(), Field.ASSAY);
    if (assay.isEmpty()) {
      at.leave(result.test().text(), LeftOut.Reason.NO_CODE);
      return Optional.empty();
    }
    Optional<Value> value = value(result, at);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    at.keep("test", "specimen");
    var measurement =
        org.phenopackets.schema.v2.core.Measurement.newBuilder()
            .setAssay(assay.orElseThrow())
            .setValue(value.orElseThrow());
    result
        .interpretation()
        .ifPresent(
            sense -> {
              at.keep("interpretation");
              measurement.setDescription(Times.word(sense));
            });
    times.of(result.time(), at).ifPresent(measurement::setTimeObserved);
    return Optional.of(measurement.build());
  }

  private Optional<Value> value(LaboratoryResult result, Place at) {
    Optional<Quantity> exact = result.quantity().filter(Quantities::isExact);
    if (exact.isPresent()) {
      at.keep("quantity");
      at.leave("finding", result.finding().map(words -> words.text()));
      return exact.map(quantity -> number(quantity, result, at));
    }
    Optional<Value> coded =
        result
            .finding()
            .flatMap(words -> terms.find(words, Field.OTHER))
            .map(term -> Value.newBuilder().setOntologyClass(term).build());
    if (coded.isEmpty()) {
      LeftOut.Reason reason =
          result.quantity().isPresent() ? LeftOut.Reason.NOT_EXACT : LeftOut.Reason.NO_CODE;
      at.leave(result.test().text(), reason);
      return coded;
    }
    at.keep("finding");
    result
        .quantity()
        .ifPresent(
            about ->
                at.at("quantity")
                    .leave(about.value() + " " + about.unit(), LeftOut.Reason.NOT_EXACT));
    at.leave("range", result.range().map(ReferenceRange::toString));
    return coded;
  }

  private Value number(Quantity quantity, LaboratoryResult result, Place at) {
    var number = quantity(quantity).toBuilder();
    result.range().ifPresent(range -> range(range, quantity.unit(), number, at.at("range")));
    return Value.newBuilder().setQuantity(number).build();
  }

  private void range(
      ReferenceRange range,
      String unit,
      org.phenopackets.schema.v2.core.Quantity.Builder number,
      Place at) {
    if (range.low().isEmpty() || range.high().isEmpty()) {
      String words =
          range.low().map(low -> "from " + low).orElse("")
              + range.high().map(high -> "to " + high).orElse("");
      at.leave(words, LeftOut.Reason.INCOMPLETE);
      return;
    }
    at.keep("low", "high");
    number.setReferenceRange(
        org.phenopackets.schema.v2.core.ReferenceRange.newBuilder()
            .setUnit(terms.unit(unit))
            .setLow(range.low().orElseThrow().doubleValue())
            .setHigh(range.high().orElseThrow().doubleValue()));
  }

  private org.phenopackets.schema.v2.core.Quantity quantity(Quantity quantity) {
    return org.phenopackets.schema.v2.core.Quantity.newBuilder()
        .setUnit(terms.unit(quantity.unit()))
        .setValue(quantity.value().doubleValue())
        .build();
  }

  private static boolean isExact(Quantity quantity) {
    return quantity.comparator().isEmpty();
  }
}
