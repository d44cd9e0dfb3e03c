package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.io.Archive;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a document holds.
 *
 * @param body its body, in order
 * @param notes its footnotes and endnotes by their names, see {@link NoteIds}
 * @param sources what it keeps for Word's own citations
 */
record WordDocument(
    ImmutableList<WordBlock> body,
    ImmutableMap<String, ImmutableList<WordBlock>> notes,
    WordSources sources) {

  /**
   * Reads the document in an archive.
   *
   * @param name what errors call it
   */
  static WordDocument read(Archive archive, String name) throws IOException {
    DocumentParts parts = DocumentParts.of(archive, name);
    Styles styles = Styles.read(parts.open("styles"));
    Numbering numbering = Numbering.read(parts.open("numbering"));
    ImmutableList<WordBlock> body = body(parts.openMain(), styles, numbering, name);
    Map<String, ImmutableList<WordBlock>> notes = new LinkedHashMap<>();
    readNotes(parts.open("footnotes"), styles, numbering, name, notes);
    readNotes(parts.open("endnotes"), styles, numbering, name, notes);
    return new WordDocument(
        body, ImmutableMap.copyOf(notes), WordSources.read(parts.openAll("customXml")));
  }

  private static ImmutableList<WordBlock> body(
      XmlCursor xml, Styles styles, Numbering numbering, String name) throws IOException {
    if (!xml.root() || !xml.name().equals("document")) {
      throw new UnreadableInputException(
          name + ": its main part is no Word document; save it again as .docx.");
    }
    ImmutableList.Builder<WordBlock> body = ImmutableList.builder();
    xml.children(
        child -> {
          if (child.equals("body")) {
            body.addAll(new StoryReader(xml, styles, numbering, name).read());
          }
        });
    return body.build();
  }

  private static void readNotes(
      Optional<XmlCursor> part,
      Styles styles,
      Numbering numbering,
      String name,
      Map<String, ImmutableList<WordBlock>> notes)
      throws IOException {
    if (part.isEmpty() || !part.get().root()) {
      return;
    }
    XmlCursor xml = part.get();
    xml.children(
        note -> {
          // Lines that part notes from the text have a type; the notes themselves have none.
          boolean real = xml.attribute("type").isEmpty() || xml.attribute("type").equals("normal");
          if (real && !note.isEmpty()) {
            String id = NoteIds.of(note, xml.attribute("id"));
            notes.put(id, new StoryReader(xml, styles, numbering, name).read());
          }
        });
  }
}
