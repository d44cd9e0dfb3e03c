package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableMap;
import io.casebound.model.SubArticleKind;
import java.util.Locale;

/** What an article within an article is to it, by its type. */
final class SubArticleKinds {
  // JATS 1.3 Tag Library, attribute article-type; the last four as eLife and F1000 use them.
  private static final ImmutableMap<String, SubArticleKind> TYPES =
      ImmutableMap.<String, SubArticleKind>builder()
          .put("translation", SubArticleKind.TRANSLATION)
          .put("reply", SubArticleKind.RESPONSE)
          .put("response", SubArticleKind.RESPONSE)
          .put("author-comment", SubArticleKind.RESPONSE)
          .put("reviewer-report", SubArticleKind.REVIEW)
          .put("referee-report", SubArticleKind.REVIEW)
          .put("decision-letter", SubArticleKind.REVIEW)
          .put("editor-report", SubArticleKind.REVIEW)
          .buildOrThrow();

  private SubArticleKinds() {}

  static SubArticleKind of(XmlElement article) {
    String type =
        article.is("response")
            ? article.attribute("response-type")
            : article.attribute("article-type");
    SubArticleKind other = article.is("response") ? SubArticleKind.RESPONSE : SubArticleKind.OTHER;
    return TYPES.getOrDefault(type.toLowerCase(Locale.ROOT), other);
  }
}
