package io.casebound.manuscripts.word;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.model.io.Archive;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.io.XmlReaders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of a document and how they refer to each other (ECMA-376, Part 2: Open Packaging
 * Conventions).
 */
final class DocumentParts {
  private static final Splitter STEPS = Splitter.on('/').omitEmptyStrings();

  private final Archive archive;
  private final String name;
  private final String main;
  private final ImmutableList<Relation> relations;

  /** How one part refers to another: the last step of the type's URI, and the other's name. */
  private record Relation(String type, String target) {}

  private DocumentParts(Archive archive, String name) throws IOException {
    this.archive = archive;
    this.name = name;
    this.main =
        relationsOf("").stream()
            .filter(relation -> relation.type().equals("officeDocument"))
            .map(Relation::target)
            .findFirst()
            .orElse("word/document.xml");
    this.relations = relationsOf(main);
  }

  /**
   * The parts of the document in an archive.
   *
   * @param name what errors call the document
   */
  static DocumentParts of(Archive archive, String name) throws IOException {
    DocumentParts parts = new DocumentParts(archive, name);
    if (!archive.entries().contains(parts.main)) {
      throw new UnreadableInputException(name + ": " + parts.whatElse());
    }
    return parts;
  }

  private String whatElse() throws IOException {
    Optional<InputStream> mimetype = archive.open("mimetype");
    if (mimetype.isPresent()) {
      try (InputStream bytes = mimetype.get()) {
        String type = new String(bytes.readNBytes(200), StandardCharsets.US_ASCII);
        if (type.startsWith("application/vnd.oasis.opendocument.text")) {
          return "is an OpenDocument text; save it as Word document (.docx).";
        }
      }
    }
    return "is an archive without a Word document in it; give the .docx, or unpack the archive.";
  }

  /** A cursor before the first element of the main part. */
  XmlCursor openMain() throws IOException {
    return cursor(main).orElseThrow();
  }

  /** A cursor into the part that the main part refers to as {@code styles}, {@code footnotes}. */
  Optional<XmlCursor> open(String type) throws IOException {
    for (Relation relation : relations) {
      if (relation.type().equals(type)) {
        return cursor(relation.target());
      }
    }
    return Optional.empty();
  }

  /** Cursors into all parts of that type. */
  ImmutableList<XmlCursor> openAll(String type) throws IOException {
    ImmutableList.Builder<XmlCursor> cursors = ImmutableList.builder();
    for (Relation relation : relations) {
      if (relation.type().equals(type)) {
        cursor(relation.target()).ifPresent(cursors::add);
      }
    }
    return cursors.build();
  }

  private Optional<XmlCursor> cursor(String part) throws IOException {
    Optional<InputStream> bytes = archive.open(part);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    String called = name + ": its part " + part;
    try {
      return Optional.of(new XmlCursor(XmlReaders.open(bytes.get()), called));
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof UnreadableInputException limit) {
        throw limit;
      }
      throw new UnreadableInputException(called + " is no XML; save the document again.", e);
    }
  }

  private ImmutableList<Relation> relationsOf(String part) throws IOException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    Optional<XmlCursor> cursor = cursor(folder + "_rels/" + part.substring(slash + 1) + ".rels");
    ImmutableList.Builder<Relation> found = ImmutableList.builder();
    if (cursor.isPresent() && cursor.get().root()) {
      XmlCursor xml = cursor.get();
      xml.children(
          element -> {
            if (!xml.attribute("TargetMode").equals("External")) {
              String type = xml.attribute("Type");
              found.add(
                  new Relation(
                      type.substring(type.lastIndexOf('/') + 1),
                      resolve(folder, xml.attribute("Target"))));
            }
          });
    }
    return found.build();
  }

  /** The name of the part that a reference means, seen from a folder. */
  private static String resolve(String folder, String target) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : STEPS.split(target.startsWith("/") ? target : folder + target)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
