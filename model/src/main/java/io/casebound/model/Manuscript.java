package io.casebound.model;

import com.google.common.collect.ImmutableList;
import io.casebound.model.reference.Reference;
import io.casebound.model.remark.Remark;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an author wrote: front matter, sections, figures, tables, citations, references,
 * declarations. Made by {@link #builder}.
 *
 * @param source the text it was read from
 * @param format what that text was
 * @param title the title of the article
 * @param contributors the authors in order
 * @param affiliations where they work
 * @param keywords the key words in order
 * @param abstracts the abstract, in sections where it is structured; other abstracts (in another
 *     language, a précis) follow it
 * @param body the sections of the body, in order
 * @param back the sections behind the body: declarations, acknowledgements, appendices
 * @param floats figures and tables that stand outside the sections
 * @param references the reference list in order
 * @param dates the manuscript's own history
 * @param doi the article's own DOI
 * @param journal the journal's title, where the manuscript names it
 * @param remarks what the reader has to say: what it could not place, what it repaired
 */
public record Manuscript(
    Source source,
    ManuscriptFormat format,
    Optional<SourceText> title,
    ImmutableList<Contributor> contributors,
    ImmutableList<Affiliation> affiliations,
    ImmutableList<SourceText> keywords,
    ImmutableList<Section> abstracts,
    ImmutableList<Section> body,
    ImmutableList<Section> back,
    ImmutableList<Block> floats,
    ImmutableList<Reference> references,
    ImmutableList<HistoryDate> dates,
    Optional<SourceText> doi,
    Optional<SourceText> journal,
    ImmutableList<Remark> remarks) {

  public static Builder builder(Source source, ManuscriptFormat format) {
    return new Builder(source, format);
  }

  /** The same with one more remark of its reader. */
  public Manuscript with(Remark remark) {
    return new Manuscript(
        source,
        format,
        title,
        contributors,
        affiliations,
        keywords,
        abstracts,
        body,
        back,
        floats,
        references,
        dates,
        doi,
        journal,
        ImmutableList.<Remark>builder().addAll(remarks).add(remark).build());
  }

  /** All sections of abstract, body and back matter, subsections included, in document order. */
  public Stream<Section> sections() {
    return Stream.of(abstracts, body, back).flatMap(ImmutableList::stream).flatMap(Section::walk);
  }

  /** All figures: those of the sections in document order, then those that float. */
  public Stream<Figure> figures() {
    return blocks().filter(Figure.class::isInstance).map(Figure.class::cast);
  }

  /** All tables: those of the sections in document order, then those that float. */
  public Stream<Table> tables() {
    return blocks().filter(Table.class::isInstance).map(Table.class::cast);
  }

  /** Every block of every section in document order, then the floats. */
  public Stream<Block> blocks() {
    return Stream.concat(sections().flatMap(section -> section.blocks().stream()), floats.stream());
  }

  /** Puts a manuscript together; what is not said is empty. */
  public static final class Builder {
    private final Source source;
    private final ManuscriptFormat format;
    private @Nullable SourceText title;
    private @Nullable SourceText doi;
    private @Nullable SourceText journal;
    private final ImmutableList.Builder<Contributor> contributors = ImmutableList.builder();
    private final ImmutableList.Builder<Affiliation> affiliations = ImmutableList.builder();
    private final ImmutableList.Builder<SourceText> keywords = ImmutableList.builder();
    private final ImmutableList.Builder<Section> abstracts = ImmutableList.builder();
    private final ImmutableList.Builder<Section> body = ImmutableList.builder();
    private final ImmutableList.Builder<Section> back = ImmutableList.builder();
    private final ImmutableList.Builder<Block> floats = ImmutableList.builder();
    private final ImmutableList.Builder<Reference> references = ImmutableList.builder();
    private final ImmutableList.Builder<HistoryDate> dates = ImmutableList.builder();
    private final ImmutableList.Builder<Remark> remarks = ImmutableList.builder();

    private Builder(Source source, ManuscriptFormat format) {
      this.source = source;
      this.format = format;
    }

    public Builder title(SourceText value) {
      this.title = value;
      return this;
    }

    public Builder doi(SourceText value) {
      this.doi = value;
      return this;
    }

    public Builder journal(SourceText value) {
      this.journal = value;
      return this;
    }

    public Builder add(Contributor contributor) {
      contributors.add(contributor);
      return this;
    }

    public Builder add(Affiliation affiliation) {
      affiliations.add(affiliation);
      return this;
    }

    public Builder addKeyword(SourceText keyword) {
      keywords.add(keyword);
      return this;
    }

    public Builder addAbstract(Section section) {
      abstracts.add(section);
      return this;
    }

    public Builder addBody(Section section) {
      body.add(section);
      return this;
    }

    public Builder addBack(Section section) {
      back.add(section);
      return this;
    }

    public Builder addFloat(Block block) {
      floats.add(block);
      return this;
    }

    public Builder add(Reference reference) {
      references.add(reference);
      return this;
    }

    public Builder add(HistoryDate date) {
      dates.add(date);
      return this;
    }

    public Builder add(Remark remark) {
      remarks.add(remark);
      return this;
    }

    public Manuscript build() {
      return new Manuscript(
          source,
          format,
          Optional.ofNullable(title),
          contributors.build(),
          affiliations.build(),
          keywords.build(),
          abstracts.build(),
          body.build(),
          back.build(),
          floats.build(),
          references.build(),
          dates.build(),
          Optional.ofNullable(doi),
          Optional.ofNullable(journal),
          remarks.build());
    }
  }
}
