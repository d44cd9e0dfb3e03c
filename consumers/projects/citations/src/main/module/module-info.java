module consumer.citations {
  requires io.casebound.citations;
}
