package io.casebound.validation.profile;

import static java.util.Objects.requireNonNull;

import com.google.common.io.Resources;
import io.casebound.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The profiles that come with Casebound. */
public final class Profiles {
  private Profiles() {}

  /** The CARE checklist of 30 items, in the numbering of the checklist that is handed out. */
  public static Profile care() {
    return Care.PROFILE;
  }

  private static Profile bundled(String resource) {
    try {
      String xml =
          Resources.toString(
              requireNonNull(Profiles.class.getResource(resource), resource),
              StandardCharsets.UTF_8);
      return ProfileXml.read(Source.of(resource, xml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds the profile, so that it is read only where it is used. */
  private static final class Care {
    static final Profile PROFILE = bundled("care.xml");
  }
}
