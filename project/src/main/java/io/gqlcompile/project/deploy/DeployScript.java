package io.gqlcompile.project.deploy;

import java.util.List;
import java.util.Optional;

/** Prints {@code deploy.sh}. */
final class DeployScript {
  private static final String HEAD =
      """
      #!/bin/sh
      # Uploads this package, then creates its stack or updates it. Needs the AWS command line.
      #
      #   sh deploy.sh [--review] [Parameter=Value...]
      #
      # --review makes a change set and leaves it to you. The environment may have STACK_NAME, BUCKET
      # (in the region of the stack), ROOT_KEY, and what the AWS command line reads.
      set -eu
      cd -- "$(dirname -- "$0")"

      fail() {
        printf 'deploy.sh: %s\\n' "$1" >&2
        exit 2
      }

      """;

  private static final String REVIEW =
      """

      review=
      if [ "${1:-}" = --review ]; then
        review=--no-execute-changeset
        shift
      fi
      """;

  private static final String OPEN =
      """

      # A stack that is there keeps its values.
      missing=
      for name in %s; do
        given=
        for argument in "$@"; do
          case $argument in "$name="*) given=1 ;; esac
        done
        [ -n "$given" ] || missing="$missing $name=..."
      done
      if [ -n "$missing" ] && ! aws cloudformation describe-stacks --stack-name "$STACK_NAME" >/dev/null 2>&1; then
        fail "a new stack needs$missing"
      fi
      """;

  private DeployScript() {}

  static String print(Commands commands, DeployTarget target) {
    StringBuilder text = new StringBuilder(HEAD);
    variable(text, "STACK_NAME", target.stackName(), "the name of the stack");
    variable(text, "BUCKET", target.bucket(), "a bucket in the region of the stack");
    variable(text, "ROOT_KEY", Optional.of(target.rootKey()), "");
    target
        .region()
        .ifPresent(
            region -> {
              text.append("export AWS_DEFAULT_REGION=").append(ShellText.quoted(region));
              text.append(" AWS_REGION=").append(ShellText.quoted(region)).append('\n');
            });
    text.append(REVIEW);
    List<String> open = commands.parameters().open();
    if (!open.isEmpty()) {
      text.append(OPEN.replace("%s", String.join(" ", open)));
    }
    text.append('\n').append(Commands.text(commands.upload(), "")).append('\n');
    text.append(Commands.text(commands.deploy(), "").stripTrailing());
    // Later values of a parameter count.
    text.append(" \\\n  \"$@\" $review\n");
    return text.toString();
  }

  private static void variable(
      StringBuilder text, String name, Optional<String> value, String what) {
    if (value.isPresent()) {
      text.append(": \"${").append(name).append(":=").append(value.get()).append("}\"\n");
    } else {
      text.append("[ -n \"${").append(name).append(":-}\" ] || fail 'needs ").append(name);
      text.append(", ").append(what).append("'\n");
    }
  }
}
