package io.casebound.manuscripts.jats;

import io.casebound.manuscripts.ManuscriptReader;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.io.UnreadableInputException;
import javax.xml.stream.XMLStreamException;

/** Reads JATS 1.x and NLM 2.x and 3.0. */
public final class JatsReader implements ManuscriptReader {
  /** For the service loader. */
  public JatsReader() {}

  @Override
  public ManuscriptFormat format() {
    return ManuscriptFormat.JATS;
  }

  @Override
  public Manuscript read(Source source) throws UnreadableInputException {
    try {
      return ArticleReader.read(source, XmlTree.read(source));
    } catch (XMLStreamException e) {
      throw new UnreadableInputException(XmlErrors.sentence(source, e), e);
    } catch (BrokenArticleException e) {
      throw new UnreadableInputException(
          XmlErrors.place(source, e.offset()) + e.getMessage() + ".", e);
    }
  }
}
