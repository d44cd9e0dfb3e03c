package io.casebound.model.xml;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import io.casebound.model.clinical.CaseReport;
import io.casebound.model.io.XmlReaders;
import io.casebound.model.xml.bound.Bound;
import io.casebound.model.xml.bound.MisfitException;
import io.casebound.model.xml.bound.TextRecorder;
import io.casebound.model.xml.bound.Worded;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file: a report, or problems.
 *
 * @param problems one for each element that is wrong, by place
 */
record Reading(Optional<CaseReport> report, ImmutableList<XmlProblem> problems) {
  static Reading of(Source source) {
    return new Parser(source).read();
  }

  /** Reads one source. */
  private static final class Parser {
    private final Source source;
    private final TextRecorder texts;
    private final Map<Integer, String> problems = new TreeMap<>();

    Parser(Source source) {
      this.source = source;
      this.texts = new TextRecorder(source);
    }

    Reading read() {
      Optional<CaseReport> report = Optional.empty();
      try {
        // The document itself may declare entities; others it cannot use.
        PlacedReader reader = new PlacedReader(XmlReaders.open(source, name -> null), texts);
        Optional<XmlCaseReport> bound = unmarshal(reader);
        report = problems.isEmpty() ? bound.map(XmlCaseReport::toModel) : report;
      } catch (XMLStreamException e) {
        problem(offset(e.getLocation()), SchemaMessages.notWellFormed(e));
      } catch (MisfitException e) {
        problem(e.offset(), e.getMessage() + "; change it.");
      }
      return new Reading(report, placed());
    }

    private Optional<XmlCaseReport> unmarshal(PlacedReader reader) throws XMLStreamException {
      try {
        Unmarshaller unmarshaller = Binding.context().createUnmarshaller();
        unmarshaller.setSchema(Binding.schema());
        unmarshaller.setListener(placing(reader));
        unmarshaller.setEventHandler(
            event ->
                problem(
                    reader.elementStart(),
                    SchemaMessages.sentence(event.getMessage(), reader.elementName())));
        return unmarshaller.unmarshal(reader) instanceof XmlCaseReport report
            ? Optional.of(report)
            : Optional.empty();
      } catch (JAXBException e) {
        if (e.getLinkedException() instanceof XMLStreamException broken) {
          throw broken;
        }
        problem(
            reader.elementStart(), SchemaMessages.sentence(e.getMessage(), reader.elementName()));
        return Optional.empty();
      }
    }

    private Unmarshaller.Listener placing(PlacedReader reader) {
      return new Unmarshaller.Listener() {
        @Override
        public void beforeUnmarshal(Object target, @Nullable Object parent) {
          if (target instanceof Bound<?> bound) {
            bound.beginsAt(source, reader.elementStart());
          }
          if (target instanceof Worded<?>) {
            texts.open();
          }
        }

        @Override
        public void afterUnmarshal(Object target, @Nullable Object parent) {
          if (target instanceof Bound<?> bound) {
            bound.endsAt(reader.tagEnd());
          }
          if (target instanceof Worded<?> worded) {
            texts.close(worded);
          }
        }
      };
    }

    /** Notes what is wrong with an element, the first thing only. */
    private boolean problem(int offset, String message) {
      problems.putIfAbsent(Math.max(0, Math.min(offset, source.text().length())), message);
      return true;
    }

    private static int offset(@Nullable Location location) {
      return location == null ? 0 : location.getCharacterOffset();
    }

    private ImmutableList<XmlProblem> placed() {
      return problems.entrySet().stream()
          .map(e -> new XmlProblem(source.span(e.getKey(), e.getKey()), e.getValue()))
          .collect(ImmutableList.toImmutableList());
    }
  }
}
