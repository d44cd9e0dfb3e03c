module consumer.phenopackets {
  requires io.casebound.phenopackets;
}
