package io.casebound.model;

import com.google.common.collect.ImmutableList;
import io.casebound.model.reference.Reference;
import io.casebound.model.remark.Remark;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an author wrote: front matter, sections, figures, tables, citations, references,
 * declarations. Made by {@link #builder}.
 *
 * @param source the text it was read from
 * @param format what that text was
 * @param metadata what is said of it before its text begins
 * @param abstracts the abstract, in sections where it is structured; other abstracts (in another
 *     language, a précis) follow it
 * @param body the sections of the body, in order
 * @param back the sections behind the body: declarations, acknowledgements, appendices
 * @param floats figures, tables and other blocks that stand outside the sections
 * @param references the reference list in order
 * @param subArticles articles that came with it: translations, letters, replies
 * @param remarks what the reader has to say: what it could not place, what it repaired
 */
public record Manuscript(
    Source source,
    ManuscriptFormat format,
    ArticleMetadata metadata,
    ImmutableList<Section> abstracts,
    ImmutableList<Section> body,
    ImmutableList<Section> back,
    ImmutableList<Block> floats,
    ImmutableList<Reference> references,
    ImmutableList<SubArticle> subArticles,
    ImmutableList<Remark> remarks) {

  public static Builder builder(Source source, ManuscriptFormat format) {
    return new Builder(source, format);
  }

  /** The same with one more remark of its reader. */
  public Manuscript with(Remark remark) {
    return new Manuscript(
        source,
        format,
        metadata,
        abstracts,
        body,
        back,
        floats,
        references,
        subArticles,
        ImmutableList.<Remark>builder().addAll(remarks).add(remark).build());
  }

  /** The title of the article with its subtitle. */
  public Optional<SourceText> title() {
    return metadata.fullTitle();
  }

  /** Authors and others in order. */
  public ImmutableList<Contributor> contributors() {
    return metadata.contributors();
  }

  /** Where the contributors work. */
  public ImmutableList<Affiliation> affiliations() {
    return metadata.affiliations();
  }

  /** The key words in order. */
  public ImmutableList<SourceText> keywords() {
    return metadata.keywords();
  }

  /** The manuscript's own history. */
  public ImmutableList<HistoryDate> dates() {
    return metadata.dates();
  }

  /** The article's own DOI. */
  public Optional<SourceText> doi() {
    return metadata.identifier(IdentifierKind.DOI);
  }

  /** The journal's title, where the manuscript names it. */
  public Optional<SourceText> journal() {
    return metadata.journal().flatMap(Journal::title);
  }

  /**
   * All sections of abstract, body and back matter, subsections and boxes included, in document
   * order.
   */
  public Stream<Section> sections() {
    return topSections().flatMap(Section::walk);
  }

  /** All figures: those of the sections in document order, then those that float. */
  public Stream<Figure> figures() {
    return blocks().filter(Figure.class::isInstance).map(Figure.class::cast);
  }

  /** All tables: those of the sections in document order, then those that float. */
  public Stream<Table> tables() {
    return blocks().filter(Table.class::isInstance).map(Table.class::cast);
  }

  /**
   * Every block of every section in document order, with those in lists, notes and boxes, then the
   * floats.
   */
  public Stream<Block> blocks() {
    return Stream.concat(
        topSections().flatMap(Section::allBlocks), floats.stream().flatMap(Block::walk));
  }

  /** Every paragraph with the sections around it, in document order. */
  public Stream<PlacedParagraph> placedParagraphs() {
    return PlacedParagraph.of(this);
  }

  /**
   * Every text of the article in document order, none twice: title, key words, abstracts, sections
   * with their headings, captions, tables, notes, references, and those of the articles that came
   * with it. Names, addresses and what else is said of the article are left out.
   */
  public ImmutableList<SourceText> texts() {
    return ManuscriptTexts.of(this);
  }

  private Stream<Section> topSections() {
    return Stream.of(abstracts, body, back).flatMap(ImmutableList::stream);
  }

  /** Puts a manuscript together; what is not said is empty. */
  public static final class Builder {
    private final Source source;
    private final ManuscriptFormat format;
    private final ArticleMetadataBuilder metadata = ArticleMetadata.builder();
    private final ImmutableList.Builder<Section> abstracts = ImmutableList.builder();
    private final ImmutableList.Builder<Section> body = ImmutableList.builder();
    private final ImmutableList.Builder<Section> back = ImmutableList.builder();
    private final ImmutableList.Builder<Block> floats = ImmutableList.builder();
    private final ImmutableList.Builder<Reference> references = ImmutableList.builder();
    private final ImmutableList.Builder<SubArticle> subArticles = ImmutableList.builder();
    private final ImmutableList.Builder<Remark> remarks = ImmutableList.builder();

    private Builder(Source source, ManuscriptFormat format) {
      this.source = source;
      this.format = format;
    }

    /** What is said of the manuscript before its text begins, to be added to. */
    public ArticleMetadataBuilder metadata() {
      return metadata;
    }

    public Builder title(SourceText value) {
      metadata.title(Optional.of(value));
      return this;
    }

    public Builder doi(SourceText value) {
      metadata.add(new ArticleIdentifier(IdentifierKind.DOI, value));
      return this;
    }

    public Builder journal(SourceText title) {
      metadata.journal(Optional.of(Journal.of(title)));
      return this;
    }

    public Builder add(Contributor contributor) {
      metadata.add(contributor);
      return this;
    }

    public Builder add(Affiliation affiliation) {
      metadata.add(affiliation);
      return this;
    }

    public Builder addKeyword(SourceText keyword) {
      metadata.addKeyword(keyword);
      return this;
    }

    public Builder add(HistoryDate date) {
      metadata.add(date);
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

    public Builder add(SubArticle article) {
      subArticles.add(article);
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
          metadata.build(),
          abstracts.build(),
          body.build(),
          back.build(),
          floats.build(),
          references.build(),
          subArticles.build(),
          remarks.build());
    }
  }
}
