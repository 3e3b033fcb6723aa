package io.gqlcompile.project.explain;

import io.gqlcompile.document.Json;
import java.util.List;
import java.util.Optional;

/**
 * A field, and what happens when it is asked for.
 *
 * @param operation its coordinate, arguments, type, and what it reads
 * @param description the schema's; empty for none
 * @param resolver the logical id of its resolver; empty if it has none and is read with its item
 * @param stack the stack of the resolver; empty for the root
 * @param steps the resolver's functions in the order of execution
 * @param facts what the functions are told of the model
 * @param access the rules that decide
 * @param origins what in the schema is the reason for it
 * @param remarks what else is to be known, a sentence each
 */
public record FieldView(
    OperationView operation,
    String description,
    Optional<String> resolver,
    String stack,
    List<Step> steps,
    Json.Members facts,
    AccessView access,
    List<Origin> origins,
    List<String> remarks) {
  /** Keeps its own copies. */
  public FieldView {
    steps = List.copyOf(steps);
    origins = List.copyOf(origins);
    remarks = List.copyOf(remarks);
  }
}
