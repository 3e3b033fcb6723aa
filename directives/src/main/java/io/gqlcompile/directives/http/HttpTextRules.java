package io.gqlcompile.directives.http;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.Literal;
import io.gqlcompile.source.SourceLocation;
import io.gqlcompile.spi.CheckContext;
import java.util.List;
import java.util.regex.Pattern;

/** The rules of the texts in {@code @http}: URL and headers. */
final class HttpTextRules {
  static final RuleId SCHEME = new RuleId("HttpUrlScheme");
  static final RuleId HOST = new RuleId("HttpUrlHost");
  static final RuleId PATH = new RuleId("HttpUrlPath");
  static final RuleId HEADER = new RuleId("HttpHeaderForm");
  static final RuleId EXPRESSION = new RuleId("HttpExpression");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(?:env|aws_region)\\}");
  private static final Pattern HOST_FORM = Pattern.compile("[^\\s\\p{Cntrl}\"'<>\\\\{}$#]+");
  private static final Pattern NOT_IN_PATH = Pattern.compile("[\\s\\p{Cntrl}\"<>\\\\{}]");
  private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9!#%&'*+.^_`|~-]+");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t]]");
  private static final Pattern COMPUTED =
      Pattern.compile("\\$!?\\{?(?:ctx|context|utils?|extensions)\\b");

  private HttpTextRules() {}

  static void checkSchemes(CheckContext context) {
    for (HttpUse use : HttpUse.all(context.schema())) {
      if (!use.url().hasScheme()) {
        report(
            context,
            SCHEME,
            use,
            "'" + use.url().text() + "' does not begin with http:// or https://",
            "write the whole URL, for example \"https://www.example.com/posts/:id\"");
      }
    }
  }

  static void checkHosts(CheckContext context) {
    for (HttpUse use : HttpUse.all(context.schema())) {
      if (!use.url().hasScheme()) {
        continue;
      }
      String host = PLACEHOLDER.matcher(use.url().host()).replaceAll("x");
      if (!HOST_FORM.matcher(host).matches()) {
        report(
            context,
            HOST,
            use,
            "'" + use.url().host() + "' is not the name of a host",
            "only ${env} and ${aws_region} can stand for something here");
      }
    }
  }

  static void checkPaths(CheckContext context) {
    for (HttpUse use : HttpUse.all(context.schema())) {
      boolean isWrong =
          use.url().parts().stream()
              .anyMatch(
                  part ->
                      part instanceof TextPart.Plain plain
                          && !isComputed(plain)
                          && NOT_IN_PATH.matcher(plain.text()).find());
      if (isWrong) {
        report(
            context,
            PATH,
            use,
            "'" + use.url().path() + "' has a character that a URL cannot have",
            "a parameter is written :id, an environment ${env}; encode other characters, a space"
                + " as %20");
      }
    }
  }

  static void checkHeaders(CheckContext context) {
    for (HttpUse use : HttpUse.all(context.schema())) {
      for (HttpUse.Header header : use.headers()) {
        boolean hasName = HEADER_NAME.matcher(header.name()).matches();
        if (hasName && hasValue(header) && !CONTROL.matcher(header.value()).find()) {
          continue;
        }
        context.report(
            Diagnostic.error(
                    HEADER,
                    use.coordinate(),
                    location(use, header),
                    hasName
                        ? "the header '" + header.name() + "' has no value, or one over two lines"
                        : "'" + header.name() + "' is not the name of a header")
                .withHint("write key and value, for example {key: \"X-Team\", value: \"blue\"}"));
      }
    }
  }

  private static boolean hasValue(HttpUse.Header header) {
    return header.written() instanceof Literal.Fields fields
        && fields.get("value").filter(value -> !value.isNull()).isPresent();
  }

  static void checkExpressions(CheckContext context) {
    for (HttpUse use : HttpUse.all(context.schema())) {
      if (hasComputed(use.url().parts())) {
        reportExpression(context, use, use.directive().locationOf("url"));
      }
      for (HttpUse.Header header : use.headers()) {
        if (hasComputed(TextPart.ofHeader(header.value()))) {
          reportExpression(context, use, location(use, header));
        }
      }
    }
  }

  private static boolean hasComputed(List<TextPart> parts) {
    return parts.stream().anyMatch(p -> p instanceof TextPart.Plain plain && isComputed(plain));
  }

  private static boolean isComputed(TextPart.Plain plain) {
    return COMPUTED.matcher(plain.text()).find();
  }

  private static void reportExpression(CheckContext context, HttpUse use, SourceLocation where) {
    context.report(
        Diagnostic.error(
                EXPRESSION,
                use.coordinate(),
                where,
                "this looks like Velocity, which @http does not run")
            .withHint(
                "${env}, ${aws_region} and names like ${ctx.source.id} can be used; compute other"
                    + " values in a function with @function"));
  }

  private static SourceLocation location(HttpUse use, HttpUse.Header header) {
    SourceLocation where = header.written().location();
    return where.isKnown() ? where : use.directive().locationOf("headers");
  }

  private static void report(
      CheckContext context, RuleId rule, HttpUse use, String message, String hint) {
    context.report(
        Diagnostic.error(rule, use.coordinate(), use.directive().locationOf("url"), message)
            .withHint(hint));
  }
}
