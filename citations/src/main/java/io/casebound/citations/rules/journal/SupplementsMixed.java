package io.casebound.citations.rules.journal;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.collect.ImmutableListMultimap;
import io.casebound.citations.ListedReference;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The supplements of journals are written in one way in the whole list. */
@RuleInfo(
    id = "SUPPLEMENTS-MIXED",
    severity = NOTE,
    tags = {"citations", "style"},
    summary = "The list writes supplements differently: {forms}")
final class SupplementsMixed implements ReferenceListRule {
  private static final Pattern WORD =
      Pattern.compile("(?i)(?<!\\p{L})su?p{1,2}l?(?:ements?|\\.)?(?![\\p{L}.])|^S(?=\\d{1,3}$)");

  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    ImmutableListMultimap.Builder<String, Integer> found = ImmutableListMultimap.builder();
    for (int i = 0; i < references.entries().size(); i++) {
      int index = i;
      word(references.entries().get(i)).ifPresent(word -> found.put(word.value(), index));
    }
    ImmutableListMultimap<String, Integer> forms = found.build();
    if (forms.keySet().size() > 1) {
      say(references, forms, remarks);
    }
  }

  private static void say(
      ReferenceList references, ImmutableListMultimap<String, Integer> forms, RemarkSink remarks) {
    int firstChange = forms.get(forms.keySet().asList().get(1)).get(0);
    remarks
        .at(word(references.entries().get(firstChange)).orElseThrow().span())
        .with(
            "forms",
            forms.keySet().stream()
                .map(form -> ReferenceNames.of(references, forms.get(form)) + " “" + form + "”")
                .collect(Collectors.joining("; ")))
        .fix(Fix.advice("Write all of them in one way; NLM has “Suppl”."))
        .say();
  }

  private static Optional<SourceText> word(ListedReference entry) {
    return Stream.of(RecordField.SUPPLEMENT, RecordField.ISSUE, RecordField.VOLUME)
        .flatMap(field -> entry.record().field(field).stream())
        .flatMap(text -> in(text).stream())
        .findFirst();
  }

  private static Optional<SourceText> in(SourceText text) {
    Matcher word = WORD.matcher(text);
    return word.find() ? Optional.of(text.slice(word.start(), word.end())) : Optional.empty();
  }
}
