package io.gqlcompile.distribution;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints pages for {@code man}. */
final class ManPages {
  private static final String ENVIRONMENT =
      """
      .SH ENVIRONMENT
      .TP
      .B JAVA_HOME
      The Java to use, 17 or newer; else the one of the PATH.
      .TP
      .B GQL_COMPILE_JAVA_OPTS
      Options for the virtual machine, for example \\-Xmx4g.
      .TP
      .B GQL_COMPILE_ARCHIVE
      With the value off, the archive of loaded classes is neither made nor used.
      .TP
      .B GQL_COMPILE_DYNAMODB_LOCAL
      The jar of DynamoDB Local, which the command dev needs and no archive may have.
      .TP
      .B XDG_CACHE_HOME
      Where that archive goes; ~/.cache if not set.
      .TP
      .B NO_COLOR
      If set, output has no colours.
      """;

  private ManPages() {}

  /** The page of the program. */
  static String program(CommandSpec root, String version) {
    StringBuilder page = new StringBuilder();
    head(page, "gql-compile", Words.description(root), version);
    page.append(".SH SYNOPSIS\n.B gql\\-compile\n\\fICOMMAND\\fR [\\fIoptions\\fR]\n");
    page.append(".SH COMMANDS\n");
    for (Map.Entry<String, CommandSpec> command : Words.commands(root).entrySet()) {
      boolean hasPage = !command.getKey().equals("help");
      entry(
          page,
          "\\fBgql\\-compile " + text(command.getKey()) + "\\fR" + (hasPage ? "(1)" : ""),
          Words.description(command.getValue()));
    }
    options(page, root);
    codes(page, root);
    page.append(ENVIRONMENT);
    return page.append(".SH SEE ALSO\nhttps://gql\\-compile.dev\n").toString();
  }

  /** The page of a command. */
  static String command(CommandSpec root, String name, String version) {
    CommandSpec command = Words.commands(root).get(name);
    StringBuilder page = new StringBuilder();
    head(page, "gql-compile-" + name, Words.description(command), version);
    page.append(".SH SYNOPSIS\n.nf\n");
    for (String line : command.usageMessage().customSynopsis()) {
      page.append(text(line)).append('\n');
    }
    page.append(".fi\n");
    if (!command.positionalParameters().isEmpty()) {
      page.append(".SH ARGUMENTS\n");
      for (PositionalParamSpec word : command.positionalParameters()) {
        entry(page, "\\fI" + text(word.paramLabel()) + "\\fR", Words.description(word));
      }
    }
    options(page, command);
    codes(page, root);
    return page.append(".SH SEE ALSO\n.BR gql\\-compile (1)\n").toString();
  }

  private static void head(StringBuilder page, String name, String description, String version) {
    page.append(".TH ").append(text(name.toUpperCase(Locale.ROOT)));
    page.append(" 1 \"\" \"gql\\-compile ").append(text(version)).append("\"\n.SH NAME\n");
    page.append(text(name)).append(" \\- ").append(text(description)).append('\n');
  }

  private static void options(StringBuilder page, CommandSpec command) {
    page.append(".SH OPTIONS\n");
    for (OptionSpec option : Words.visible(command)) {
      String names = "\\fB" + text(String.join(", ", option.names())) + "\\fR";
      entry(page, names + value(option), Words.description(option));
    }
  }

  private static String value(ArgSpec option) {
    boolean isFlag = option.arity().max() == 0;
    String more = option.arity().max() > 1 ? "..." : "";
    return isFlag ? "" : " \\fI" + text(option.paramLabel()) + "\\fR" + more;
  }

  private static void codes(StringBuilder page, CommandSpec root) {
    page.append(".SH EXIT STATUS\n");
    Words.exitCodes(root).forEach((code, what) -> entry(page, "\\fB" + code + "\\fR", what));
  }

  private static void entry(StringBuilder page, String term, String description) {
    page.append(".TP\n").append(term).append('\n').append(text(description)).append('\n');
  }

  /** Text that roff takes as it is: no escapes, no requests. */
  private static String text(String plain) {
    String escaped = plain.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
