package io.gqlcompile.cli;

import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One word that may follow {@code gql-compile}. */
interface Command {

  /** The name, one line on its purpose, and its options; made anew on each call. */
  CommandSpec spec();

  /**
   * Does the work.
   *
   * @return an {@link ExitCode}
   * @throws UsageException if the options cannot be carried out
   * @throws IOException if the disk refuses; the message is for the user
   */
  int run(ParseResult options, Shell shell) throws UsageException, IOException;
}
