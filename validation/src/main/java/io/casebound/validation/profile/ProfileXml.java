package io.casebound.validation.profile;

import io.casebound.model.Source;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.io.XmlReaders;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import javax.xml.stream.XMLStreamException;

/** Reads profiles from their XML form, {@code profile.xsd}. */
final class ProfileXml {
  private ProfileXml() {}

  /** The profile that {@code source} holds; it must be valid by the schema. */
  static Profile read(Source source) throws UnreadableInputException {
    try {
      return ((ProfileElement)
              JAXBContext.newInstance(ProfileElement.class)
                  .createUnmarshaller()
                  .unmarshal(XmlReaders.open(source, entity -> null)))
          .toProfile();
    } catch (JAXBException | XMLStreamException e) {
      throw new UnreadableInputException(source.name() + " is not a profile: mend its XML.", e);
    }
  }
}
