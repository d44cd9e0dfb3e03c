package consumer.validation;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.Source;
import io.casebound.validation.ProfileCheck;
import io.casebound.validation.profile.Profile;
import io.casebound.validation.profile.ProfileProvider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Adds a profile to those that can be chosen by name. */
public final class OwnProfiles implements ProfileProvider {
  @Override
  public ImmutableSet<String> names() {
    return ImmutableSet.of("own");
  }

  @Override
  public Profile profile(String name) throws IOException {
    try (InputStream xml = OwnProfiles.class.getResourceAsStream("own.xml")) {
      return ProfileCheck.read(
          Source.of("own.xml", new String(xml.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }
}
