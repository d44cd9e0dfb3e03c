package io.casebound.manuscripts.text;

import io.casebound.manuscripts.ManuscriptReader;
import io.casebound.manuscripts.prose.TextLine;
import io.casebound.manuscripts.prose.TextSize;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import java.io.IOException;
import java.util.List;

/** Reads plain text. */
public final class TextReader implements ManuscriptReader {
  @Override
  public ManuscriptFormat format() {
    return ManuscriptFormat.TEXT;
  }

  @Override
  public Manuscript read(Source source) throws IOException {
    TextSize.check(source);
    List<TextLine> lines = PlainLines.of(source);
    PageFurniture.Stripped stripped = PageFurniture.strip(lines);
    Layout layout = Layout.of(stripped.lines());
    TextAssembly assembly = new TextAssembly(source);
    assembly.read(BlockSplitter.split(stripped.lines(), layout));
    return assembly.finish();
  }
}
