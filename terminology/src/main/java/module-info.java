/** The terminology map of imaging and pathology, and its recogniser. */
module io.casebound.terminology {
  // Mentions stand in the model's texts, and concepts are held in Guava's immutable collections.
  requires transitive io.casebound.model;
  requires com.fasterxml.jackson.core;
  requires org.apache.commons.csv;
  requires static org.jspecify;

  exports io.casebound.terminology;
  exports io.casebound.terminology.abbreviation;
  exports io.casebound.terminology.context;
  exports io.casebound.terminology.recognise;
  exports io.casebound.terminology.vocabulary;
}
