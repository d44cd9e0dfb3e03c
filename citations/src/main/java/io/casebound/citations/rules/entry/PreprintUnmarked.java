package io.casebound.citations.rules.entry;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.citations.ListedReference;
import io.casebound.citations.identifier.Doi;
import io.casebound.citations.rules.ReferenceRule;
import io.casebound.model.reference.RecordField;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An entry whose work is a preprint must say so. */
@RuleInfo(
    id = "PREPRINT-UNMARKED",
    severity = WARNING,
    tags = {"citations", "icmje"},
    summary = "The work of {reference} is a preprint ({server}), but the entry does not say so")
final class PreprintUnmarked implements ReferenceRule {
  private static final PreprintServers SERVERS = PreprintServers.load();
  private static final Pattern MARK = Pattern.compile("(?i)\\bpre-?prints?\\b|\\be-?prints?\\b");
  private static final Pattern SERVER_NAME =
      Pattern.compile("(?i)\\b(?:bio|med|ar|chem|psy)r?xiv\\b|\\bresearch square\\b|\\bssrn\\b");

  @Override
  public void check(ListedReference entry, String name, RemarkSink remarks) {
    server(entry)
        .filter(server -> !MARK.matcher(entry.reference().text()).find())
        .ifPresent(
            server ->
                remarks
                    .at(entry.reference().text().span())
                    .with("reference", name)
                    .with("server", server)
                    .fix(
                        Fix.advice(
                            "Cite the article in a journal, if it has come out; else write"
                                + " [Preprint] behind the name of the server."))
                    .say());
  }

  private static Optional<String> server(ListedReference entry) {
    Matcher container = SERVER_NAME.matcher(entry.record().text(RecordField.CONTAINER_TITLE));
    return Doi.parse(entry.record().text(RecordField.DOI))
        .flatMap(SERVERS::of)
        .or(() -> container.find() ? Optional.of(container.group()) : Optional.empty());
  }
}
