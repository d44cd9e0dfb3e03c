/**
 * The immutable domain model of manuscripts and cases, their XML form, references, and the remarks
 * made on them.
 */
@SuppressWarnings("module") // the modules named below are built after this one
module io.casebound.model {
  // Guava's immutable collections are the types of the records' components.
  requires transitive com.google.common;
  requires com.ctc.wstx;
  requires jakarta.xml.bind;
  requires org.codehaus.stax2;
  requires transitive java.xml;
  requires static transitive org.jspecify;

  // Woodstox, see XmlReaders and XmlWriters.
  uses javax.xml.stream.XMLInputFactory;
  uses javax.xml.stream.XMLOutputFactory;

  exports io.casebound.model;
  exports io.casebound.model.clinical;
  exports io.casebound.model.reference;
  exports io.casebound.model.remark;
  exports io.casebound.model.text;
  exports io.casebound.model.xml;
  exports io.casebound.model.io to
      io.casebound.manuscripts,
      io.casebound.terminology,
      io.casebound.citations,
      io.casebound.validation,
      io.casebound.cli;

  // Jakarta XML Binding fills the fields of these, and hands the right on to its implementation.
  opens io.casebound.model.xml to
      jakarta.xml.bind;
  opens io.casebound.model.xml.bound to
      jakarta.xml.bind;
  opens io.casebound.model.xml.clinical to
      jakarta.xml.bind;
  opens io.casebound.model.xml.manuscript to
      jakarta.xml.bind;
}
