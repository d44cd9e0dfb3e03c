module consumer.validation {
  requires io.casebound.manuscripts;
  requires io.casebound.validation;

  provides io.casebound.validation.ReviewRuleCatalogue with
      consumer.validation.OwnRules;
  provides io.casebound.validation.profile.ProfileProvider with
      consumer.validation.OwnProfiles;
}
