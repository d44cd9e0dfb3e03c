package io.casebound.phenopackets;

import java.util.List;
import java.util.regex.Pattern;
import org.phenopackets.phenopackettools.validator.core.ValidationResult;
import org.phenopackets.phenopackettools.validator.core.ValidationWorkflowRunner;
import org.phenopackets.phenopackettools.validator.core.metadata.MetaDataValidators;
import org.phenopackets.phenopackettools.validator.jsonschema.JsonSchemaValidationWorkflowRunner;
import org.phenopackets.schema.v2.PhenopacketOrBuilder;

/**
 * The rules of the Phenopacket schema as the validators of phenopacket-tools have them: required
 * fields and the forms of all values, and a resource for the prefix of every term.
 */
final class PhenopacketRules {
  private static final ValidationWorkflowRunner<PhenopacketOrBuilder> RULES =
      JsonSchemaValidationWorkflowRunner.phenopacketBuilder()
          .addValidator(MetaDataValidators.phenopacketValidator())
          .build();

  /**
   * Where the validator errs: phenotypic_feature.proto has description, biosample.proto has
   * sample_type, and the code of a CURIE may hold an underscore.
   */
  private static final Pattern MISTAKEN =
      Pattern.compile(
          "(henotypicFeatures\\[\\d+]\\.description|\\.sampleType)' is not defined in the schema"
              + "|^Malformed ontology class ID '\\w+:[^:']*_[^:']*'");

  private PhenopacketRules() {}

  /** What breaks the rules; empty where nothing does. */
  static List<String> brokenBy(String json) {
    return RULES.validate(json).validationResults().stream()
        .filter(result -> result.level().isError())
        .map(ValidationResult::message)
        .filter(message -> !MISTAKEN.matcher(message).find())
        .toList();
  }
}
