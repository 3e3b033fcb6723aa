package io.gqlcompile.directives.http;

import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a path or a header: text as written, or what stands for a value. */
sealed interface TextPart {

  /**
   * Characters that mean themselves, whatever they are.
   *
   * @param text the characters
   */
  record Plain(String text) implements TextPart {}

  /**
   * A value of the deployment.
   *
   * @param name {@code env} or {@code aws_region}
   */
  record Deployed(String name) implements TextPart {}

  /**
   * An argument of the field that is part of the path.
   *
   * @param name the argument
   */
  record Parameter(String name) implements TextPart {}

  /**
   * A value of the call, like <code>${ctx.source.id}</code>.
   *
   * @param root the first name, for example {@code source}
   * @param names the names after it
   */
  record Looked(String root, List<String> names) implements TextPart {
    public Looked {
      names = List.copyOf(names);
    }
  }

  /** {@code ctx.source.id}, its second name as one group and the rest as another. */
  String LOOKED =
      "(?:ctx|context)\\.(source|args|arguments|identity|request|stash)"
          + "((?:\\.[A-Za-z_][A-Za-z0-9_-]*+)++)";

  Pattern IN_HEADER =
      Pattern.compile(
          "\\$\\{(env|aws_region)\\}|\\$!?\\{" + LOOKED + "\\}|\\$!?" + LOOKED + "(?![(\\[])");
  Pattern IN_PATH = Pattern.compile(IN_HEADER.pattern() + "|:([A-Za-z_][A-Za-z0-9_]*)");

  /** The parts of the value of a header. */
  static List<TextPart> ofHeader(String text) {
    return split(text, IN_HEADER);
  }

  /** The parts of the path of a URL, where names after colons are parameters. */
  static List<TextPart> ofPath(String text) {
    return split(text, IN_PATH);
  }

  private static List<TextPart> split(String text, Pattern pattern) {
    List<TextPart> parts = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    int done = 0;
    while (matcher.find()) {
      if (matcher.start() > done) {
        parts.add(new Plain(text.substring(done, matcher.start())));
      }
      parts.add(special(matcher));
      done = matcher.end();
    }
    if (done < text.length()) {
      parts.add(new Plain(text.substring(done)));
    }
    return parts;
  }

  private static TextPart special(Matcher matcher) {
    if (matcher.group(1) != null) {
      return new Deployed(matcher.group(1));
    }
    int looked = matcher.group(2) != null ? 2 : 4;
    if (matcher.group(looked) != null) {
      String names = matcher.group(looked + 1).substring(1);
      return new Looked(matcher.group(looked), List.of(names.split("\\.")));
    }
    return new Parameter(matcher.group(6));
  }

  /** How functions get to know it. */
  default VtlLiteral literal() {
    if (this instanceof Plain plain) {
      return VtlLiteral.map("text", plain.text());
    }
    if (this instanceof Deployed deployed) {
      CfnValue value = deployed.name().equals("env") ? HttpSources.ENVIRONMENT : CfnValue.REGION;
      return VtlLiteral.map("text", new VtlLiteral.Deployed(value));
    }
    if (this instanceof Parameter parameter) {
      return VtlLiteral.map("parameter", parameter.name());
    }
    Looked looked = (Looked) this;
    return VtlLiteral.map("root", looked.root(), "names", VtlLiteral.texts(looked.names()));
  }

  /** Parts as functions get to know them. */
  static VtlLiteral literals(List<TextPart> parts) {
    List<VtlLiteral> literals = new ArrayList<>();
    parts.forEach(part -> literals.add(part.literal()));
    return new VtlLiteral.Items(literals);
  }
}
