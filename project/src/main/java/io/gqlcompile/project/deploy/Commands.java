package io.gqlcompile.project.deploy;

import java.util.ArrayList;
import java.util.List;

/**
 * The commands that deploy a package from its folder. Each is a list of lines; those after the
 * first continue it.
 *
 * @param template the key of the root template
 * @param domain of S3 in the region
 * @param capabilities what CloudFormation wants to hear
 * @param parameters the root's
 */
record Commands(
    String template, String domain, List<String> capabilities, RootParameters parameters) {
  /** The folder in a package with what is uploaded. */
  static final String FILES = "files";

  List<String> upload() {
    return List.of(
        "aws s3 sync " + FILES + " \"s3://$BUCKET/$ROOT_KEY\"", "--size-only", "--no-progress");
  }

  List<String> deploy() {
    List<String> lines = new ArrayList<>();
    lines.add("aws cloudformation deploy");
    lines.add("--stack-name \"$STACK_NAME\"");
    lines.add("--template-file " + ShellText.quoted(FILES + "/" + template));
    lines.add("--s3-bucket \"$BUCKET\" --s3-prefix \"$ROOT_KEY\"");
    capabilities(lines);
    lines.add("--no-fail-on-empty-changeset");
    lines.add("--parameter-overrides");
    lines.add("\"S3DeploymentBucket=$BUCKET\"");
    lines.add("\"S3DeploymentRootKey=$ROOT_KEY\"");
    parameters.values().forEach((name, value) -> lines.add(ShellText.quoted(name + "=" + value)));
    return lines;
  }

  /** Makes a change set of an existing stack that shows what would change, in nested stacks too. */
  List<String> review() {
    List<String> lines = new ArrayList<>();
    lines.add("aws cloudformation create-change-set");
    lines.add("--stack-name \"$STACK_NAME\" --change-set-name \"$CHANGE_SET\"");
    lines.add("--change-set-type UPDATE --include-nested-stacks");
    lines.add(
        "--template-url \"https://s3.$AWS_DEFAULT_REGION."
            + domain
            + "/$BUCKET/$ROOT_KEY/"
            + template
            + "\"");
    capabilities(lines);
    lines.add("--parameters");
    // JSON throughout: the command line does not take both forms in one list.
    lines.add(parameterFrom("S3DeploymentBucket", "BUCKET"));
    lines.add(parameterFrom("S3DeploymentRootKey", "ROOT_KEY"));
    parameters.values().forEach((name, value) -> lines.add(parameter(name, value)));
    parameters.open().forEach(name -> lines.add(ShellText.quoted(PackageJson.previous(name))));
    return lines;
  }

  private void capabilities(List<String> lines) {
    if (!capabilities.isEmpty()) {
      lines.add("--capabilities " + String.join(" ", capabilities));
    }
  }

  private static String parameterFrom(String name, String variable) {
    return "\"" + PackageJson.parameter(name, "$" + variable).replace("\"", "\\\"") + "\"";
  }

  private static String parameter(String name, String value) {
    return ShellText.quoted(PackageJson.parameter(name, value));
  }

  /** A command as lines of a script. */
  static String text(List<String> lines, String indent) {
    return indent + String.join(" \\\n" + indent + "  ", lines) + "\n";
  }
}
