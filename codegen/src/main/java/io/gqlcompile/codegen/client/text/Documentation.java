package io.gqlcompile.codegen.client.text;

import io.gqlcompile.model.Directed;
import io.gqlcompile.model.Literal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What comments say of a part of the schema. */
public final class Documentation {
  private Documentation() {}

  /** Why not to use it any more, if that is so. */
  public static Optional<String> deprecation(Directed part) {
    return part.directive("deprecated")
        .map(use -> use.argument("reason").flatMap(Literal::asText).orElse("No longer supported"));
  }

  /** A description, and a sentence that it is deprecated, if it is. */
  public static Optional<String> withDeprecation(Directed part, Optional<String> description) {
    Optional<String> reason = deprecation(part).map(text -> "Deprecated: " + text);
    String text =
        Stream.of(description, reason)
            .flatMap(Optional::stream)
            .filter(line -> !line.isBlank())
            .collect(Collectors.joining("\n"));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
