/** A clinical case as a GA4GH Phenopacket, version 2. */
module io.casebound.phenopackets {
  requires transitive io.casebound.model;
  // The messages of the schema are what an export hands out.
  requires transitive org.phenopackets.schema;
  requires com.google.protobuf;
  requires com.google.protobuf.util;
  // What writes JSON there; an automatic module cannot name it.
  requires com.google.gson;

  exports io.casebound.phenopackets;
}
