module consumer.terminology {
  requires io.casebound.terminology;
}
