package io.gqlcompile.project.deploy;

import java.util.Optional;

/** Prints {@code DEPLOY.md}. */
final class DeployPage {
  private DeployPage() {}

  static String print(Commands commands, DeployTarget target, int files) {
    StringBuilder page = new StringBuilder("# Deploying this package\n\n");
    page.append("`sh deploy.sh` does what follows under \"Upload\" and \"Create or update\". ");
    page.append("All commands run in this folder.\n\n```sh\n");
    variable(page, "STACK_NAME", target.stackName());
    variable(page, "BUCKET", target.bucket());
    variable(page, "ROOT_KEY", Optional.of(target.rootKey()));
    page.append("export ");
    variable(page, "AWS_DEFAULT_REGION", target.region());
    page.append("```\n\nThe bucket is in the region of the stack.\n\n## Upload\n\n");
    page.append(counted(files)).append(". A key has the SHA-256 of what is in the file, so ");
    page.append("nothing is uploaded twice, and what is deployed is not overwritten.\n\n");
    code(page, Commands.text(commands.upload(), ""));
    page.append("\n## Create or update\n\n");
    page.append("Waits until the stack is done. An existing stack is updated: only what changed, ");
    page.append("and parameters that are not named keep their values.");
    if (!commands.parameters().open().isEmpty()) {
      page.append(" A new stack also needs `");
      page.append(String.join("=...`, `", commands.parameters().open())).append("=...`.");
    }
    page.append("\n\n");
    code(page, Commands.text(commands.deploy(), ""));
    page.append("\n## Look before an update\n\n");
    page.append("`sh deploy.sh --review` leaves a change set of the root stack. ");
    page.append("With the nested stacks, after the upload:\n\n");
    String wait = "aws cloudformation wait ";
    String changes = "--stack-name \"$STACK_NAME\" --change-set-name \"$CHANGE_SET\"\n";
    code(
        page,
        "CHANGE_SET=review-1\n"
            + Commands.text(commands.review(), "")
            + wait
            + "change-set-create-complete "
            + changes
            + "aws cloudformation describe-change-set "
            + changes
            + "aws cloudformation execute-change-set "
            + changes
            + wait
            + "stack-update-complete --stack-name \"$STACK_NAME\"\n");
    page.append("\n## Go back\n\n");
    page.append("Deploy the package of before: its files are still in the bucket. ");
    page.append("What that would lose, `gql-compile diff` says.\n");
    return page.toString();
  }

  private static String counted(int files) {
    return files == 1 ? "1 file" : files + " files";
  }

  private static void code(StringBuilder page, String commands) {
    page.append("```sh\n").append(commands).append("```\n");
  }

  private static void variable(StringBuilder page, String name, Optional<String> value) {
    page.append(name).append('=').append(value.map(ShellText::quoted).orElse("...")).append('\n');
  }
}
