/** The immutable domain model of manuscripts, their references, and the remarks made on them. */
@SuppressWarnings("module") // the modules named below are built after this one
module io.casebound.model {
  // Guava's immutable collections are the types of the records' components.
  requires transitive com.google.common;
  requires com.ctc.wstx;
  requires org.codehaus.stax2;
  requires transitive java.xml;
  requires static transitive org.jspecify;

  // Woodstox, see XmlReaders.
  uses javax.xml.stream.XMLInputFactory;

  exports io.casebound.model;
  exports io.casebound.model.reference;
  exports io.casebound.model.remark;
  exports io.casebound.model.text;
  exports io.casebound.model.io to
      io.casebound.manuscripts,
      io.casebound.terminology,
      io.casebound.citations,
      io.casebound.validation,
      io.casebound.cli;
}
