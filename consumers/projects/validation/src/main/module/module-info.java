module consumer.validation {
  requires io.casebound.manuscripts;
  requires io.casebound.validation;
}
