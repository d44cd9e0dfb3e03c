package io.casebound.validation.profile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.casebound.model.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The profiles that come with Casebound, each in a file of its name. */
final class BundledProfiles implements ProfileProvider {
  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of("care", "care-2013", "scare", "jbi", "icmje", "journal-example");

  @Override
  public ImmutableSet<String> names() {
    return NAMES;
  }

  @Override
  public Profile profile(String name) throws IOException {
    String resource = name + ".xml";
    String xml =
        Resources.toString(
            requireNonNull(BundledProfiles.class.getResource(resource), resource),
            StandardCharsets.UTF_8);
    return ProfileXml.read(Source.of(resource, xml));
  }
}
