package io.gqlcompile.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Anything that can carry directives. */
public interface Directed {
  /** Its directives in the order written. */
  List<DirectiveUse> directives();

  /** The first use of a directive. */
  default Optional<DirectiveUse> directive(String name) {
    for (DirectiveUse use : directives()) {
      if (use.name().equals(name)) {
        return Optional.of(use);
      }
    }
    return Optional.empty();
  }

  /** All uses of a repeatable directive. */
  default List<DirectiveUse> directives(String name) {
    List<DirectiveUse> found = new ArrayList<>();
    for (DirectiveUse use : directives()) {
      if (use.name().equals(name)) {
        found.add(use);
      }
    }
    return found;
  }

  /** Whether a directive is on this. */
  default boolean hasDirective(String name) {
    return directive(name).isPresent();
  }
}
