package io.gqlcompile.project.folder;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.custom.Customization;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.project.client.ClientPlace;
import io.gqlcompile.project.input.SchemaInput;
import io.gqlcompile.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A project as it was read.
 *
 * @param schema the schema, and which files were read
 * @param settings what is set beside it
 * @param custom templates, stacks and files of the user's
 * @param adminRoles names of IAM roles that may do everything
 * @param out where its build goes
 * @param resolvers the folder of the user's templates, be it there or not
 * @param clients the client code that it wants
 * @param diagnostics what is wrong in its files; those of the schema's bytes included
 */
public record Project(
    SchemaInput schema,
    Settings settings,
    Customization custom,
    List<String> adminRoles,
    Path out,
    Path resolvers,
    List<ClientPlace> clients,
    List<Diagnostic> diagnostics) {
  /** Keeps its own copies. */
  public Project {
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(custom, "custom");
    adminRoles = List.copyOf(adminRoles);
    clients = List.copyOf(clients);
    diagnostics = List.copyOf(diagnostics);
  }

  /** What to compile. */
  public CompileRequest request() {
    return CompileRequest.of(schema.sources(), settings).with(custom);
  }
}
