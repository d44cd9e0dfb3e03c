package io.casebound.examples;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.Section;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Prints the outline of a manuscript: its title, and the place of each section and figure. */
public final class ReadManuscript {
  private ReadManuscript() {}

  public static void main(String[] arguments) throws IOException {
    print(Path.of(arguments[0]), System.out);
  }

  static void print(Path file, PrintStream out) throws IOException {
    Manuscript manuscript = Manuscripts.read(file);
    manuscript.title().ifPresent(out::println);
    manuscript
        .sections()
        .flatMap((Section section) -> section.title().stream())
        .forEach(title -> out.println(title.span() + " " + title));
    manuscript
        .figures()
        .forEach(figure -> out.println(figure.span() + " Figure " + figure.label()));
  }
}
