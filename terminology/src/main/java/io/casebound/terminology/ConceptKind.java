package io.casebound.terminology;

/** What a concept is, in the words of the field. */
public enum ConceptKind {
  /** A way to make images: radiography, CT, MRI. */
  MODALITY,
  /** A sequence, weighting, plane, view or other technique within a modality. */
  IMAGING_TECHNIQUE,
  /** A contrast medium or a radiopharmaceutical. */
  CONTRAST_AGENT,
  /** A part of the body. */
  ANATOMY,
  /** What an image shows: an observation, a sign or its describing word. */
  IMAGING_OBSERVATION,
  /** A tumour or a tumour-like lesion. */
  NEOPLASM,
  /** Any other disease or injury. */
  DISORDER,
  /** What the patient feels or the examiner finds. */
  SYMPTOM,
  /** A cell, a tissue or a pattern under the microscope. */
  HISTOLOGY,
  /** A protein that is stained for, or measured in blood. */
  MARKER,
  GENE,
  /** A fusion, rearrangement, mutation or amplification. */
  GENE_ALTERATION,
  /** A method of the laboratory, or a test made by one. */
  LABORATORY_METHOD,
  /** Taking tissue, or an operation. */
  PROCEDURE,
  MEDICATION,
  /** A treatment other than one medicine or one operation. */
  THERAPY,
  /** What became of the disease or the patient. */
  OUTCOME,
  /** Harm done by a treatment. */
  ADVERSE_EVENT,
  /** A word that narrows another: grade, stage, course, side. */
  QUALIFIER,
  /** Of an outside vocabulary, which does not say. */
  UNCLASSIFIED
}
