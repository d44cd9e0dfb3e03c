package io.casebound.validation.profile;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;

/** Profiles by name. It is a service: whoever provides one adds its profiles to those to choose. */
public interface ProfileProvider {
  /** The names of its profiles, in the order in which they are listed. */
  ImmutableSet<String> names();

  /**
   * The profile of one of these names.
   *
   * @throws IOException if its file cannot be read
   */
  Profile profile(String name) throws IOException;
}
