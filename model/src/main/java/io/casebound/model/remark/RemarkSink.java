package io.casebound.model.remark;

import io.casebound.model.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the remarks of one rule, and stamps each with the rule's identifier and severity. */
public final class RemarkSink {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

  private final Rule<?> rule;
  private final Consumer<Remark> remarks;

  RemarkSink(Rule<?> rule, Consumer<Remark> remarks) {
    this.rule = rule;
    this.remarks = remarks;
  }

  /** A remark about the words at {@code span}; it is said by {@link Draft#say}. */
  public Draft at(SourceSpan span) {
    return new Draft(span);
  }

  /** A remark in the making. */
  public final class Draft {
    private final SourceSpan span;
    private final Map<String, String> values = new LinkedHashMap<>();
    private @Nullable Fix fix;

    private Draft(SourceSpan span) {
      this.span = span;
    }

    /** What stands for {@code {name}} in the rule's summary. */
    public Draft with(String name, Object value) {
      values.put(name, String.valueOf(value));
      return this;
    }

    public Draft fix(Fix value) {
      this.fix = value;
      return this;
    }

    /** Says it. Fails where the summary names a value that was not given: a defect of the rule. */
    public void say() {
      RuleInfo info = Rules.info(rule);
      remarks.accept(
          new Remark(info.id(), info.severity(), span, message(info), Optional.ofNullable(fix)));
    }

    private String message(RuleInfo info) {
      return PLACEHOLDER
          .matcher(info.summary())
          .replaceAll(placeholder -> Matcher.quoteReplacement(value(placeholder.group(1), info)));
    }

    private String value(String name, RuleInfo info) {
      String value = values.get(name);
      if (value == null) {
        throw new IllegalStateException(info.id() + " gives no value for {" + name + "}");
      }
      return value;
    }
  }
}
