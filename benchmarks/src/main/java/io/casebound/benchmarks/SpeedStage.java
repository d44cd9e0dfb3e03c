package io.casebound.benchmarks;

import com.google.common.io.ByteSource;
import io.casebound.benchmarks.SpeedSample.Document;
import io.casebound.citations.Citations;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.recognise.Recogniser;
import io.casebound.validation.Validator;
import io.casebound.validation.profile.Profiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of the work on one manuscript. Each gives something back, so that none is optimised away.
 */
enum SpeedStage {
  /** For scale: the JDK's parser over the same bytes, its events thrown away. */
  STAX("JDK StAX, events thrown away") {
    @Override
    int run(Document document) throws IOException {
      return document.manuscript().format() == ManuscriptFormat.JATS
          ? countEvents(document.content())
          : 0;
    }
  },
  READ("read") {
    @Override
    int run(Document document) throws IOException {
      return read(document).references().size();
    }
  },
  RECOGNISE("recognise terms") {
    @Override
    int run(Document document) {
      return Shared.RECOGNISER.recognise(document.texts()).size();
    }
  },
  REFERENCES("parse and check references") {
    @Override
    int run(Document document) {
      return Citations.check(document.manuscript()).size();
    }
  },
  JUDGE("review of what was read") {
    @Override
    int run(Document document) {
      return Shared.VALIDATOR.review(document.manuscript()).remarks().size();
    }
  },
  REVIEW("read and review") {
    @Override
    int run(Document document) throws IOException {
      return Shared.VALIDATOR.review(read(document)).remarks().size();
    }
  };

  private final String title;

  SpeedStage(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  abstract int run(Document document) throws IOException;

  private static Manuscript read(Document document) throws IOException {
    try (InputStream content = document.content().openStream()) {
      return Manuscripts.read(content, document.manuscript().source().name(), Optional.empty());
    }
  }

  private static int countEvents(ByteSource content) throws IOException {
    int events = 0;
    try (InputStream bytes = content.openStream()) {
      XMLStreamReader reader = Shared.JDK.createXMLStreamReader(bytes);
      while (reader.hasNext()) {
        events += reader.next();
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return events;
  }

  /** What is made once and serves all documents. */
  private static final class Shared {
    static final Recogniser RECOGNISER = Recogniser.of(Terminology.bundled());
    static final Validator VALIDATOR = Validator.builder().profile(Profiles.care()).build();
    static final XMLInputFactory JDK = jdkParser();

    private static XMLInputFactory jdkParser() {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      return factory;
    }
  }
}
